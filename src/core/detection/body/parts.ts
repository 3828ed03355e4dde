/** What a stretch of a body is. */
export type PartKind = 'greeting' | 'message' | 'signature' | 'quotedHeader' | 'quoted';

/** A stretch of whole lines, as UTF-16 indices. */
export interface BodyPart {
  readonly kind: PartKind;
  readonly start: number;
  readonly end: number;
}

const GREETING =
  /^ {0,3}(?:beste|dag|geachte|hallo|hoi|hey|goeie|goede|goeiemorgen|goedemorgen|goeiedag|goedendag|goedemiddag|goedenavond|lieve|bonjour|bonsoir|cher|chère|chers|chères|madame|monsieur|dear|hi|hello|good)(?![a-zà-ÿ])/i;
/** What stands before the mark that ends a greeting; the full stop of "mevr." is none. */
const GREETED = /^(?:\b(?:mevr|mw|mej|dhr|hr|mr|mrs|ms|mme|mlle|dr|prof|fam|[a-z])\.|[^,!:;.?])*/i;
/** A longer line goes on to say something. */
const LONGEST_GREETING = 45;

const CLOSING =
  /^ {0,3}(?:met (?:de )?(?:vriendelijke|beste|hartelijke|collegiale|warme|oprechte)|vriendelijke groet|hartelijke groet|beste groet|warme groet|groet|mvg|mvrgr|m\.v\.g|alvast bedankt en|hoogachtend|cordialement|bien cordialement|bien à vous|sincères salutations|salutations|meilleures salutations|avec mes|kind regards|best regards|warm regards|regards|best wishes|sincerely|yours|-- ?$)/i;
const LONGEST_CLOSING = 80;

const RULER = /^ {0,3}(?:-{3}|_{20})/;
const RULED = /bericht|message|original|doorgestuurd|forwarded|transféré|^ {0,3}_{20}/i;
const ATTRIBUTION = /^ {0,3}(?:op|on|le) /i;
const ATTRIBUTED = /(?:schreef|wrote|a écrit)/i;
const LONGEST_ATTRIBUTION = 140;
const FROM = /^ {0,3}(?:van|from|de|von) ?: /i;
const QUOTE_HEADER =
  /^ {0,3}(?:van|aan|cc|bcc|verzonden|datum|onderwerp|from|to|sent|date|subject|de|à|envoyé|objet|gesendet|an|betreff) ?:/i;
const HEAD = 300;

/**
 * Tells the parts of a body apart: the greeting, the message, the signature, and the quoted history with the header lines and
 * the greeting of each quoted mail. Linear in the length of the text.
 *
 * @param text a body as plain text
 */
export function partsOf(text: string): readonly BodyPart[] {
  const parts: { kind: PartKind; start: number; end: number }[] = [];
  let isQuoted = false;
  let isSigned = false;
  let isOpening = true;
  let at = 0;
  while (at < text.length) {
    const lineEnd = text.indexOf('\n', at);
    let end = lineEnd === -1 ? text.length : lineEnd + 1;
    const line = text.slice(at, Math.min(end, at + HEAD)).trim();
    const isBlank = line === '';
    isQuoted = isQuoted || isQuoteOpening(line);
    const isHistory = isQuoted || /^ ?>/.test(line);
    const greeting = isHistory || isOpening ? greetingLength(line) : 0;
    let kind: PartKind;
    if (greeting > 0) {
      kind = isHistory ? 'quotedHeader' : 'greeting';
      end = Math.min(end, at + greeting);
    } else if (isHistory) {
      kind = QUOTE_HEADER.test(line) || isQuoteOpening(line) ? 'quotedHeader' : 'quoted';
    } else {
      isSigned = isSigned || (CLOSING.test(line) && line.length <= LONGEST_CLOSING);
      kind = isSigned ? 'signature' : 'message';
    }
    isOpening = isOpening && (isBlank || kind === 'greeting');
    add(parts, kind, at, end);
    at = end;
  }
  return parts;
}

/** Length of the greeting that a line begins with, up to its comma; 0 where it is none. */
function greetingLength(line: string): number {
  if (!GREETING.test(line)) {
    return 0;
  }
  const length = Math.min(line.length, (GREETED.exec(line)?.[0].length ?? 0) + 1);
  return length <= LONGEST_GREETING ? length : 0;
}

/** Whether a line begins quoted history: a ruler, "Van: …", "Op … schreef …". */
function isQuoteOpening(line: string): boolean {
  return (
    (RULER.test(line) && RULED.test(line)) ||
    FROM.test(line) ||
    (line.length <= LONGEST_ATTRIBUTION && ATTRIBUTION.test(line) && ATTRIBUTED.test(line))
  );
}

/** Adjoining lines of one kind are one part. */
function add(
  parts: { kind: PartKind; start: number; end: number }[],
  kind: PartKind,
  start: number,
  end: number,
): void {
  const last = parts[parts.length - 1];
  if (last?.kind === kind) {
    last.end = end;
  } else {
    parts.push({ kind, start, end });
  }
}
