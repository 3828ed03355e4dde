import { familyNameOf, firstNameOf, lookUp, wordOf } from '../../detection/names/lexicon';
import type { Mention, Person } from './persons';

/** In front of a name these say that it is a relative's: "haar zus Wendy". */
const KIN =
  /(?:moeder|vader|zus|broer|zoon(?:tje)?|dochter(?:tje)?|(?:^|[^e])vrouw|man|partner|vriendin?|oma|opa|mama|papa|tante|nonkel|buur(?:vrouw|man)|kind(?:eren|je)?|m[eè]re|p[eè]re|s[oœ]eur|fr[eè]re|fils|fille|mari|femme|mother|father|sister|brother|son|daughter|wife|husband|neighbour|aunt|uncle)[ ,(]{1,2}$/i;

/** In front of a name these say that it is somebody's at work. */
const OFFICE =
  /(?:^|[^a-zà-ÿ])(?:dr|prof|me|dokter|docteur|notaris|meester|juf|inspecteur|inp|commissaire|schepen|burgemeester|mayor|minister|voorzitter|[ée]chevin|directeur|docent|lesgever|rechter|psycholo(?:og|gue)|advocaat|onderzoeker|chef|coll?[eè]gue|collega|colleague|stagiaire?|contactpersoon|dossierbeheerder|formatrice|formateur|consulente?|verpleegkundige|apr|apotheker|tolk|werker|worker|sociale?)[ .:,]{1,3}$/i;

const LONGEST_IN_FRONT = 20;
const OFTEN = 3;

/** What is seen of somebody by name: whether it holds, from what is known of the name and of the text. */
const SEEN = {
  person: () => true,
  inSubject: ({ mentions }: Person) => mentions.some(({ where }) => where === 'subject'),
  inFileName: ({ mentions }: Person) => mentions.some(({ where }) => where === 'attachment'),
  quotedOnly: ({ mentions }: Person) => mentions.every(({ isQuoted }) => isQuoted),
  certain: ({ mentions }: Person) => mentions.some(({ detection }) => detection.tier === 'block'),
  hint: ({ mentions }: Person) => mentions.every(({ detection }) => detection.tier === 'hint'),
  repeated: ({ mentions }: Person) => mentions.length > 1,
  often: ({ mentions }: Person) => mentions.length > OFTEN,
  inFirstWords: (person: Person) => firstIn(person) < 20,
  inFirstLine: (person: Person) => firstIn(person) < 80,
  inFirstLines: (person: Person) => firstIn(person) < 300,
  title: ({ mentions }: Person) =>
    mentions.some(({ detection }) => detection.evidence.some(({ code }) => code === 'afterWord')),
  smallLetters: ({ mentions }: Person) => mentions.some(({ isInSmallLetters }) => isInSmallLetters),
  capitals: ({ mentions }: Person) => mentions.some(({ detection: { text } }) => text === text.toUpperCase()),
  fullName: ({ keys }: Person) => keys.length > 1,
  firstName: ({ keys }: Person) => firstNameOf(bitsOf(keys)) > 0 && familyNameOf(bitsOf(keys)) < 2,
  familyName: ({ keys }: Person) => familyNameOf(bitsOf(keys)) > 1 && firstNameOf(bitsOf(keys)) === 0,
  alsoWord: ({ keys }: Person) => wordOf(bitsOf(keys)) > 0,
  kinsman: ({ mentions }: Person, text: string) => mentions.some((one) => KIN.test(inFront(one, text))),
  office: ({ mentions }: Person, text: string) => mentions.some((one) => OFFICE.test(inFront(one, text))),
};

/** What may be seen of somebody by name. */
export type PersonSignal = keyof typeof SEEN;
export const PERSON_SIGNALS = Object.keys(SEEN) as readonly PersonSignal[];

/** @param text of the body */
export function signalsOfPerson(person: Person, text: string): readonly PersonSignal[] {
  return PERSON_SIGNALS.filter((signal) => SEEN[signal](person, text));
}

/** What the lexicon knows of a name of one word. */
function bitsOf(keys: readonly string[]): number {
  return keys.length === 1 ? lookUp(keys[0] ?? '') : 0;
}

/** Where the text first names somebody; infinite where it doesn't. */
function firstIn({ mentions }: Person): number {
  return mentions.reduce(
    (first, { where, detection: { start } }) => (where === 'body' ? Math.min(first, start) : first),
    Infinity,
  );
}

function inFront({ where, detection: { start } }: Mention, text: string): string {
  return where === 'body' ? text.slice(Math.max(0, start - LONGEST_IN_FRONT), start) : '';
}
