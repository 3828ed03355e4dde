import { decide } from './decide';
import type { Detection, DetectionContext } from './detection';
import { tokensOf } from './names/tokens';
import { withoutProfessionals } from './professionals';
import type { Recognizer, Scan, ScanContext } from './recognizer';
import { birthDateBehind } from './recognizers/birth-date';
import { recognizeKnownNames } from './recognizers/known-name';
import { recognizeNames } from './recognizers/name';
import { recognizeStructured } from './recognizers/structured';

const RECOGNIZERS: readonly Recognizer[] = [recognizeStructured, recognizeKnownNames, recognizeNames];

/**
 * Finds personal data in a text (M1).
 *
 * @param text any text; never kept
 * @param context what kind of text it is, and what is known beside it
 * @returns spans that do not overlap, in the order of the text
 */
export function detectPersonalData(text: string, context: DetectionContext = {}): readonly Detection[] {
  const completeContext = completed(context);
  const scan = { text, tokens: tokensOf(text, completeContext.textKind), context: completeContext };
  const found = RECOGNIZERS.reduce<Detection[]>((all, recognize) => all.concat(recognize(scan)), []);
  const decided = withoutProfessionals(decide(found), scan.context);
  const behindNames = birthDatesBehindNames(decided, scan);
  return behindNames.length === 0 ? decided : decide(decided.concat(behindNames));
}

/** A date right behind a name needs no other sign to be one of birth. */
function birthDatesBehindNames(
  detections: readonly Detection[],
  { text, context }: Scan,
): readonly Detection[] {
  const found: Detection[] = [];
  for (const { kind, tier, end } of detections) {
    const date =
      kind === 'name' && tier !== 'hint' ? birthDateBehind(text, end, context.textKind) : undefined;
    if (date) {
      found.push(date);
    }
  }
  return found;
}

function completed(context: DetectionContext): ScanContext {
  return {
    textKind: context.textKind ?? 'subject',
    clientNames: context.clientNames ?? [],
    professionals: context.professionals ?? [],
    language: context.language ?? null,
  };
}
