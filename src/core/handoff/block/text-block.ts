import { handoffCatalogue } from '../../language/handoff/catalogue';
import { LANGUAGES } from '../../language/language';

/**
 * A plain-text mail without the handoff in it, from its title to its closing line; `null` where it holds none. Time is linear
 * in the length of the text.
 */
export function textWithout(text: string): string | null {
  const lines = text.split(/\r\n?|\n/);
  for (const { mail } of LANGUAGES.map(handoffCatalogue)) {
    const start = lines.indexOf(mail.title);
    const end = start === -1 ? -1 : lines.indexOf(mail.closing, start);
    if (end !== -1 && lines.indexOf(mail.opening, start) < end && lines.includes(mail.opening)) {
      return lines
        .slice(0, start)
        .concat(lines.slice(end + 1))
        .join('\n')
        .trim();
    }
  }
  return null;
}
