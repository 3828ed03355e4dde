/** How long a search takes in a large directory, for each letter that somebody types. */
import { medianOf, report, timed } from './report.mjs';

const { directory } = await import('../deploy/example/organisation');
const { searchPartners } = await import('../src/core/partners/search-partners');

const PARTNERS = 5_000;
const QUERIES = ['ocmw gent leefloon', 'wonen aalst', 'dienst maatschappelijk werk', 'logement', 'zzz'];

/** The example's partners over and over, each with a name of its own. */
const organisations = Array.from({ length: PARTNERS }, (_, index) => {
  const example = directory.organisations[index % directory.organisations.length];
  return { ...example, id: `partner-${index}`, name: `${example?.name ?? ''} Wijkwerking ${index}` };
});
const large = /** @type {import('../src/core/partners/directory').PartnerDirectory} */ ({ organisations });

process.stdout.write(`\na search in ${PARTNERS} partners\n`);
report(
  'the first letter, before anything is known',
  timed(() => searchPartners(large, 'o')),
  '',
);
const times = QUERIES.flatMap((query) =>
  Array.from(query, (_, index) => timed(() => searchPartners(large, query.slice(0, index + 1)))),
).sort((a, b) => a - b);
report('a letter, median', medianOf(times), '≤ 16 ms');
report('a letter, slowest', times.at(-1) ?? 0, '');
