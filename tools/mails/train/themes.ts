import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { stemOf } from '../../../src/core/mail/client-mail/topic';

/** The themes of stems, and of all stems that begin alike. */
export interface Themes {
  readonly stems: readonly string[];
  themesOf(stem: string): readonly string[];
}

/**
 * The lists of `themes`: what is learned of one word of a theme holds for the others too. A `*` stands for any ending.
 */
export function loadThemes(folder = 'tools/mails/themes'): Themes {
  const whole = new Map<string, Set<string>>();
  const begun = new Map<string, Set<string>>();
  for (const file of readdirSync(folder).sort()) {
    for (const line of readFileSync(path.join(folder, file), 'utf8').trim().split('\n')) {
      const [theme = '', words = ''] = line.split(': ');
      for (const word of words.split(' ')) {
        const stem = stemOf(word);
        const list = word.endsWith('*') ? begun : whole;
        list.set(stem, (list.get(stem) ?? new Set()).add(theme));
      }
    }
  }
  return {
    stems: [...whole.keys()],
    themesOf: (stem) => [
      ...(whole.get(stem) ?? []),
      ...Array.from(stem, (_, at) => [...(begun.get(stem.slice(0, at + 1)) ?? [])]).flat(),
    ],
  };
}
