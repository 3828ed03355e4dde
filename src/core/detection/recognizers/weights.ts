import type { Detection, DetectionKind, Evidence, TextKind, Tier } from '../detection';

/** How much a find counts: from 0 to 1, and what it does to a mail. */
export interface Weight {
  readonly confidence: number;
  readonly tier: Tier;
}

/**
 * Every weight of the structured recognisers. What has check digits, and a whole date with a sign of birth, stops a mail:
 * nothing else looks like it. The rest asks, as an organisation too has a telephone, an address and a car.
 */
export const WEIGHTS = {
  nationalNumber: { confidence: 1, tier: 'block' },
  /** Its check digits are wrong, but a word in front or its punctuation says what it is: somebody mistyped it. */
  nationalNumberMistyped: { confidence: 0.8, tier: 'ask' },
  iban: { confidence: 1, tier: 'block' },
  /** A Belgian one with wrong check digits. */
  ibanMistyped: { confidence: 0.7, tier: 'ask' },
  idCard: { confidence: 0.99, tier: 'block' },
  /** Written as on the card, from a series that was issued, with wrong check digits. */
  idCardMistyped: { confidence: 0.7, tier: 'ask' },
  birthDate: { confidence: 0.97, tier: 'block' },
  /** Behind a name there is no other sign than the place it stands in. */
  birthDateBehindName: { confidence: 0.95, tier: 'block' },
  /** Only a year, or a month and a year: "° 1958". */
  birthDateInPart: { confidence: 0.85, tier: 'ask' },
  /** A date of long ago in brackets. */
  birthDateInBrackets: { confidence: 0.6, tier: 'ask' },
  email: { confidence: 0.99, tier: 'ask' },
  /** A mailbox of an organisation is nobody's datum. */
  generalMailbox: { confidence: 0.2, tier: 'hint' },
  phone: { confidence: 0.9, tier: 'ask' },
  address: { confidence: 0.85, tier: 'ask' },
  licencePlate: { confidence: 0.85, tier: 'ask' },
} as const satisfies Readonly<Record<string, Weight>>;

const HINT_IN: Readonly<Partial<Record<TextKind, readonly DetectionKind[]>>> = {
  // The place of an appointment is an address, or the number to dial in to, more often than not.
  location: ['address', 'phone'],
};

/** A find as a detection. Its tier is lowered where such data belong to the kind of text. */
export function detectionOf(
  kind: DetectionKind,
  text: string,
  span: { readonly start: number; readonly end: number },
  weight: Weight,
  evidence: readonly Evidence[],
  textKind: TextKind,
): Detection {
  const { start, end } = span;
  const tier = HINT_IN[textKind]?.includes(kind) ? 'hint' : weight.tier;
  return { kind, start, end, text: text.slice(start, end), confidence: weight.confidence, tier, evidence };
}
