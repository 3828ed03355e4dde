import { DATA_GROUPS, type DataGroup } from '../mail/handoff-mark';
import {
  CONSENT_POINTS,
  NECESSITY_STEPS,
  type Agreement,
  type ClientCapacity,
  type Consent,
  type Day,
  type Purpose,
} from './consent';
import type { ConsentFinding } from './finding';
import { MATURE_FROM, missingGivers } from './whose-consent';

/** What is to be shared, and with whom. */
export interface Sharing {
  readonly client: ClientCapacity;
  /** Id of the organisation that is to get the data. */
  readonly partner: string;
  /** Whether that organisation shares professional secrecy (C11). */
  readonly sharedSecrecy: boolean;
  readonly groups: readonly DataGroup[];
  readonly purpose: Purpose;
  /** The case file itself is handed over, and closed here (C3). */
  readonly wholeFile: boolean;
  /** When the last core partner stopped helping the client; `null` while one does (C9). */
  readonly helpEndedOn: Day | null;
}

/**
 * Judges whether a consent covers what is to be shared (C1–C12).
 *
 * @param today the day on which it is to be shared
 * @returns what stops it, asks for a second look or is good to know; gravest first. Nothing that blocks: it may be shared.
 */
export function checkConsent(consent: Consent, sharing: Sharing, today: Day): readonly ConsentFinding[] {
  switch (consent.status) {
    case 'given':
      return checkAgreement(consent.agreement, sharing, today);
    case 'refused':
      return [block('C4', { key: 'refused', parameters: { on: consent.on } })];
    case 'withdrawn':
      return [block('C8', { key: 'withdrawn', parameters: { on: consent.on } })];
    case 'necessity':
      return checkNecessity(consent, sharing);
  }
}

type Parts = Pick<ConsentFinding, 'rule' | 'wording'>;

const block = (rule: Parts['rule'], wording: Parts['wording']): ConsentFinding => ({
  rule,
  severity: 'block',
  wording,
});
const ask = (rule: Parts['rule'], wording: Parts['wording']): ConsentFinding => ({
  rule,
  severity: 'ask',
  wording,
});
const info = (rule: Parts['rule'], wording: Parts['wording']): ConsentFinding => ({
  rule,
  severity: 'info',
  wording,
});

function checkAgreement(agreement: Agreement, sharing: Sharing, today: Day): readonly ConsentFinding[] {
  return [
    ...checkPartnerAndPurpose(agreement, sharing),
    ...checkGroups(agreement, sharing),
    ...checkInformed(agreement, today),
    ...checkForm(agreement, sharing),
    ...checkGivers(agreement, sharing),
    ...checkStillValid(sharing, today),
    ...(sharing.sharedSecrecy ? [] : [info('C11', { key: 'noSharedSecrecy', parameters: {} })]),
    ...(agreement.form === 'oral' ? [info('C2', { key: 'noteIt', parameters: {} })] : []),
  ].sort((one, other) => GRAVITY[one.severity] - GRAVITY[other.severity]);
}

const GRAVITY = { block: 0, ask: 1, info: 2 } as const;

function checkPartnerAndPurpose(agreement: Agreement, { partner, purpose }: Sharing): ConsentFinding[] {
  const findings: ConsentFinding[] = [];
  if (agreement.partner !== partner) {
    findings.push(block('C6', { key: 'otherPartner', parameters: {} }));
  }
  if (agreement.purpose !== purpose) {
    findings.push(block('C7', { key: 'otherPurpose', parameters: {} }));
  }
  return findings;
}

function checkGroups(agreement: Agreement, { groups }: Sharing): ConsentFinding[] {
  if (agreement.groups.length === 0) {
    return [block('C5', { key: 'nothingAgreed', parameters: {} })];
  }
  const outside = DATA_GROUPS.filter((group) => groups.includes(group) && !agreement.groups.includes(group));
  return outside.length === 0 ? [] : [block('C5', { key: 'notAgreed', parameters: { groups: outside } })];
}

function checkInformed({ told, on }: Agreement, today: Day): ConsentFinding[] {
  const findings: ConsentFinding[] = [];
  const points = CONSENT_POINTS.filter((point) => !told.includes(point));
  if (points.length > 0) {
    findings.push(block('C1', { key: 'notTold', parameters: { points } }));
  }
  if (on > today) {
    findings.push(block('C1', { key: 'notBeforehand', parameters: { on } }));
  }
  return findings;
}

function checkForm({ form }: Agreement, { wholeFile }: Sharing): ConsentFinding[] {
  return wholeFile && form !== 'written' ? [block('C3', { key: 'writtenNeeded', parameters: {} })] : [];
}

function checkGivers({ givers }: Agreement, { client }: Sharing): ConsentFinding[] {
  const missing = missingGivers(client, givers).map((oneOf) =>
    block('C10', { key: 'giverMissing', parameters: { oneOf } }),
  );
  const isYoung = client.kind === 'minor' && client.maturity === 'mature' && client.age < MATURE_FROM;
  return isYoung
    ? [...missing, ask('C10', { key: 'youngClient', parameters: { age: client.age } })]
    : missing;
}

function checkStillValid({ helpEndedOn }: Sharing, today: Day): ConsentFinding[] {
  return helpEndedOn !== null && helpEndedOn <= today
    ? [block('C9', { key: 'helpEnded', parameters: { on: helpEndedOn } })]
    : [];
}

/** The handbook's exception leaves the decision to the caseworker, but asks for danger, and for steps in their order. */
function checkNecessity(
  { partner, endangered, steps }: Extract<Consent, { status: 'necessity' }>,
  sharing: Sharing,
): readonly ConsentFinding[] {
  const findings: ConsentFinding[] = [];
  if (partner !== sharing.partner) {
    findings.push(block('C6', { key: 'otherPartner', parameters: {} }));
  }
  if (endangered.length === 0) {
    findings.push(block('C12', { key: 'necessityUnfounded', parameters: {} }));
  }
  const missing = NECESSITY_STEPS.filter((step) => !steps.includes(step));
  if (missing.length > 0) {
    findings.push(ask('C12', { key: 'necessitySteps', parameters: { missing } }));
  }
  return findings;
}
