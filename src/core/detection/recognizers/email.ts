import type { Detection } from '../detection';
import type { StructuredRecognizer } from '../structured-scan';
import { fold } from '../text';
import { wordSet } from '../surroundings';
import { detectionOf, WEIGHTS } from './weights';

const LONGEST_LOCAL_PART = 64;
const LONGEST_DOMAIN = 253;

/** What no address holds unquoted; the domain ends at more. */
const BREAKS = '@<>()[]{}\\,;:"“”„«»|';
const DOMAIN_BREAKS = `${BREAKS}'’/?!*=&%#_`;

/** Spaces beyond ASCII that word processors and telephones write. */
const SPACES = '\u00a0\u1680\u2002\u2003\u2009\u200a\u200b\u2028\u2029\u202a\u202c\u202f\u3000\ufeff';

/** Mailboxes that several people of an organisation read. */
const GENERAL = wordSet(
  'info onthaal contact secretariaat secretariat admin administratie administration noreply no-reply helpdesk support ' +
    'onthaalteam permanentie aanmelding aanmeldingen socialedienst boekhouding facturatie hr personeel jobs vorming communicatie ' +
    'nieuwsbrief newsletter webmaster privacy dpo servicedesk balie receptie accueil office mail post',
);

/** Mail addresses (M1); domains with letters beyond ASCII too. An organisation's general mailbox is only a hint. */
export const recognizeEmails: StructuredRecognizer = ({ text, context: { textKind } }) => {
  const found: Detection[] = [];
  for (let at = text.indexOf('@'); at !== -1; at = text.indexOf('@', at + 1)) {
    const start = startOfLocalPart(text, at);
    const hostEnd = endOfHost(text, at + 1);
    const end = textKind === 'fileName' ? withoutExtension(text, at + 1, hostEnd) : hostEnd;
    if (start < at && end > at + 2 && isHostName(text.slice(at + 1, end))) {
      const weight = GENERAL.has(fold(text.slice(start, at))) ? WEIGHTS.generalMailbox : WEIGHTS.email;
      found.push(detectionOf('email', text, { start, end }, weight, [{ code: 'pattern' }], textKind));
    }
  }
  return found;
};

function startOfLocalPart(text: string, at: number): number {
  let start = at;
  while (start > 0 && at - start < LONGEST_LOCAL_PART && !isBreak(text, start - 1, BREAKS)) {
    start -= 1;
  }
  while (start < at && ".'’*_-".includes(text.charAt(start))) {
    start += 1;
  }
  return start;
}

function endOfHost(text: string, from: number): number {
  let end = from;
  while (end < text.length && end - from < LONGEST_DOMAIN && !isBreak(text, end, DOMAIN_BREAKS)) {
    end += 1;
  }
  while (end > from && '.-_'.includes(text.charAt(end - 1))) {
    end -= 1;
  }
  return end;
}

const EXTENSION = /\.(?:pdf|docx?|xlsx?|pptx?|msg|eml|txt|rtf|odt|jpe?g|png|heic|tiff?|zip|7z)$/i;

/** Index behind a host without the ending of the file that is named after it: "jan@gmail.com.pdf". */
function withoutExtension(text: string, from: number, end: number): number {
  return end - (EXTENSION.exec(text.slice(from, end))?.[0].length ?? 0);
}

function isBreak(text: string, index: number, breaks: string): boolean {
  const character = text.charAt(index);
  return character <= ' ' || SPACES.includes(character) || breaks.includes(character);
}

function isHostName(host: string): boolean {
  const labels = host.split('.');
  const last = labels[labels.length - 1] ?? '';
  return (
    labels.length > 1 && labels.every((label) => label.length > 0) && last.length > 1 && !/\d/.test(last)
  );
}
