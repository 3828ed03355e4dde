/** `npm run docs`: writes the pages that say what the code does, and the recipes for web hosts, from the same source. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { PAGES } from './pages';

for (const [file, content] of Object.entries(PAGES)) {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, content);
}
