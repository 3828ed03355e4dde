import { readFileSync } from 'node:fs';
import { PAGES } from '../../../tools/docs/pages';

describe('a generated page', () => {
  it.each(Object.entries(PAGES))('is as the generator writes it: %s', (file, content) => {
    expect(readFileSync(file, 'utf8')).toBe(content);
  });
});
