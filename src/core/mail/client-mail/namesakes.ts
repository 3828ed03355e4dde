import type { Person } from '../../detection/body/people';

/** A date of birth so near behind a name, in UTF-16 characters, is that person's: "Marc Vereecken (° 3-5-1958)". */
const BESIDE = 14;

/** Reading on tells no more of whether there are two. */
const MOST_READ = 20;

/**
 * Those of one name whom only their dates of birth tell apart (M7), each as "Marc Vereecken (3-5-1958)".
 *
 * @param people as `peopleIn` has them, for whom one name is one person
 * @returns nobody for a name with dates of one year: that is one person, however the date is written
 */
export function namesakesAmong(people: readonly Person[]): readonly string[] {
  return people.reduce<readonly string[]>((all, person) => {
    const namesakes = bornApart(person);
    return namesakes.length > 1 ? all.concat(namesakes) : all;
  }, []);
}

/** The person once for each year of birth. */
function bornApart({ name, mentions, data }: Person): readonly string[] {
  const births = data.filter(({ kind }) => kind === 'birthDate').slice(0, MOST_READ);
  const byYear = new Map<string, string>();
  for (const { end } of mentions.slice(0, MOST_READ)) {
    const birth = births.find(({ start }) => start >= end && start <= end + BESIDE);
    if (birth !== undefined) {
      byYear.set(birth.text.slice(-2), `${name} (${birth.text})`);
    }
  }
  return Array.from(byYear.values());
}
