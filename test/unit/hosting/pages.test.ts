import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const PAGES = readdirSync('src/surfaces', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.html'))
  .map((file) => path.join('src/surfaces', file));

describe('a page that is deployed', () => {
  it.each(PAGES)(
    'brings no style or script along, which the content security policy would refuse: %s',
    (page) => {
      const html = readFileSync(page, 'utf8');
      expect(html).not.toMatch(/<style|\sstyle=|\son\w+=|javascript:/i);
      expect(html.match(/<script(?![^>]*\ssrc=)/gi)).toBeNull();
    },
  );

  it('is one of several', () => {
    expect(PAGES.length).toBeGreaterThanOrEqual(3);
  });
});
