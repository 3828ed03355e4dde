import { checkConsent } from '../../consent/check-consent';
import {
  CONSENT_POINTS,
  type ClientCapacity,
  type Consent,
  type Day,
  type Giver,
} from '../../consent/consent';
import type { ConsentFinding } from '../../consent/finding';
import { DATA_GROUPS, type DataGroup } from '../../mail/handoff-mark';
import { agreedData, groupsIn } from '../agreed-data';
import type { HandoffFrame } from '../handoff';
import type { HandoffForm } from './handoff-form';

/** The kinds of data that the client agrees to, or in danger all of them (C12). */
export function chosenGroups({ answer, groups }: HandoffForm): readonly DataGroup[] {
  switch (answer) {
    case 'all':
    case 'necessity':
      return DATA_GROUPS;
    case 'some':
      return DATA_GROUPS.filter((group) => groups[group] === true);
    case 'no':
    case 'withdrawn':
    case null:
      return [];
  }
}

/** Who the client is, as far as it matters to whose consent counts; `null` while a minor's age or maturity is missing. */
export function clientOf({ capacity, age, maturity }: HandoffForm): ClientCapacity | null {
  if (capacity !== 'minor') {
    return { kind: capacity };
  }
  const years = yearsIn(age);
  return years === null || maturity === null ? null : { kind: 'minor', age: years, maturity };
}

/** An age below 18 in whole years; `null` for anything else. */
export function yearsIn(age: string): number | null {
  const years = /^\s*\d{1,2}\s*$/.test(age) ? Number(age) : NaN;
  return years < 18 ? years : null;
}

/** What the client said, once all of it is known; `null` until then. */
export function consentOf(form: HandoffForm, today: Day): Consent | null {
  const { answer, partner, consentForm, withdrawnHow } = form;
  const on = form.agreedOn === '' ? today : form.agreedOn;
  if (partner === null) {
    return null;
  }
  switch (answer) {
    case 'all':
    case 'some':
      return consentForm === null
        ? null
        : {
            status: 'given',
            agreement: {
              form: consentForm,
              givers: giversOf(form),
              on,
              partner,
              groups: chosenGroups(form),
              purpose: 'intake',
              told: form.isInformed ? CONSENT_POINTS : [],
            },
          };
    case 'no':
      return { status: 'refused', on: today, partner };
    case 'withdrawn':
      return withdrawnHow === null ? null : { status: 'withdrawn', on: today, partner, how: withdrawnHow };
    case 'necessity':
      return {
        status: 'necessity',
        on: today,
        partner,
        endangered: form.endangered,
        steps: form.necessitySteps,
      };
    case null:
      return null;
  }
}

/** The client agrees, except a minor who can't judge it; beside them whoever else agreed, as far as the client has one. */
function giversOf({ capacity, maturity, otherGivers }: HandoffForm): readonly Giver[] {
  const others = otherGivers.filter((giver) => othersFor(capacity).includes(giver));
  return capacity === 'minor' && maturity === 'notMature' ? others : ['client', ...others];
}

/** Who may have to agree beside the client (C10). */
export function othersFor(capacity: ClientCapacity['kind']): readonly Giver[] {
  switch (capacity) {
    case 'adult':
      return [];
    case 'minor':
      return ['parent', 'guardian'];
    case 'protected':
      return ['administrator'];
  }
}

/** Whether the client agreed before today: the help may have stopped since, and the consent with it (C9). */
export function isOfEarlierDay({ agreedOn }: HandoffForm, today: Day): boolean {
  return agreedOn !== '' && agreedOn < today;
}

/**
 * What the consent rules say of the form as it is (C1–C12); nothing while it can't be said what the client agreed to.
 */
export function consentFindings(
  form: HandoffForm,
  { partner, purpose, on }: Pick<HandoffFrame, 'partner' | 'purpose' | 'on'>,
): readonly ConsentFinding[] {
  const consent = consentOf(form, on);
  const client = clientOf(form);
  if (consent === null || client === null) {
    return [];
  }
  const sharing = {
    client,
    partner: partner.id,
    sharedSecrecy: partner.sharedSecrecy,
    groups: groupsIn(agreedData(form.data, consent)),
    purpose,
    wholeFile: form.wholeFile,
    helpEndedOn: isOfEarlierDay(form, on) && form.helpEndedOn >= form.agreedOn ? form.helpEndedOn : null,
  };
  return checkConsent(consent, sharing, on);
}
