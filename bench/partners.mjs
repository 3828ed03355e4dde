/** How long a search takes in a large directory, for each letter that somebody types. */
import { largeDirectory, PARTNERS } from './large-directory.mjs';
import { medianOf, report, timed } from './report.mjs';

const { searchPartners } = await import('../src/core/partners/search-partners');

const QUERIES = ['ocmw gent leefloon', 'wonen aalst', 'dienst maatschappelijk werk', 'logement', 'zzz'];

process.stdout.write(`\na search in ${PARTNERS} partners\n`);
report(
  'the first letter, before anything is known',
  timed(() => searchPartners(largeDirectory, 'o')),
  '',
);
const times = QUERIES.flatMap((query) =>
  Array.from(query, (_, index) => timed(() => searchPartners(largeDirectory, query.slice(0, index + 1)))),
).sort((a, b) => a - b);
report('a letter, median', medianOf(times), '≤ 16 ms');
report('a letter, slowest', times.at(-1) ?? 0, '');
