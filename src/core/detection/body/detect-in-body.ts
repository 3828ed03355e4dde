import type { Detection, DetectionContext } from '../detection';
import { detectPersonalData } from '../index';
import { withoutProfessionals } from '../professionals';
import { partsOf, type BodyPart, type PartKind } from './parts';
import { peopleIn, type Person } from './people';
import { plainTextOf } from './plain-text';

/** A body as the host gives it. */
export interface Body {
  readonly format: 'text' | 'html';
  readonly content: string;
}

/** A detection, and the part of the body in which it stands. */
export type DetectionInBody = Detection & { readonly part: PartKind };

/** What a body says about people. */
export interface BodyFindings {
  /** The text that all indices refer to: the body itself, or what a reader sees of its HTML. */
  readonly text: string;
  readonly parts: readonly BodyPart[];
  /** Personal data in the order of the text; without the names of professionals. */
  readonly detections: readonly DetectionInBody[];
  /** Who the message itself is about, each with their data: more than one may mean several clients (M7). */
  readonly people: readonly Person[];
  /** Who the quoted history is about. */
  readonly quotedPeople: readonly Person[];
}

/**
 * Finds personal data in a body. Who is greeted, who signs, and who stands in the header lines of quoted mails are
 * professionals: their names are no client data, wherever they stand. Linear in the length of the body.
 *
 * @param context as for `detectPersonalData`; its `textKind` is of no consequence
 */
export function detectInBody(body: Body, context: DetectionContext = {}): BodyFindings {
  return detectInMessage(body.format === 'html' ? plainTextOf(body.content) : body.content, context);
}

/** As `detectInBody`, for a body whose plain text is at hand. */
export function detectInMessage(text: string, context: DetectionContext = {}): BodyFindings {
  const parts = partsOf(text);
  const placed = withParts(
    detectPersonalData(text, { ...context, textKind: 'body', professionals: [] }),
    parts,
  );
  const professionals = placed.filter(({ kind, part }) => kind === 'name' && OF_PROFESSIONALS.includes(part));
  const detections = withoutProfessionals(placed, {
    textKind: 'body',
    professionals: (context.professionals ?? []).concat(professionals.map((one) => one.text)),
  });
  const peopleOf = (kind: PartKind) =>
    peopleIn(detections.filter(({ part, tier }) => part === kind && tier !== 'hint'));
  return { text, parts, detections, people: peopleOf('message'), quotedPeople: peopleOf('quoted') };
}

const OF_PROFESSIONALS: readonly PartKind[] = ['greeting', 'signature', 'quotedHeader'];

function withParts(detections: readonly Detection[], parts: readonly BodyPart[]): readonly DetectionInBody[] {
  let at = 0;
  return detections.map((detection) => {
    while ((parts[at]?.end ?? Infinity) <= detection.start) {
      at += 1;
    }
    const { kind, start, end, text, confidence, tier, evidence } = detection;
    return { kind, start, end, text, confidence, tier, evidence, part: parts[at]?.kind ?? 'message' };
  });
}
