/** `npm run docs`: writes the pages that say what the code does from the same source. */
import { writeFileSync } from 'node:fs';
import { PAGES } from './pages';

for (const [file, content] of Object.entries(PAGES)) {
  writeFileSync(file, content);
}
