import { CONSENT_POINTS, type Agreement, type Consent } from '../../src/core/consent/consent';
import type { Sharing } from '../../src/core/consent/check-consent';
import type { ClientData, HandoffFrame } from '../../src/core/handoff/handoff';
import { DATA_GROUPS } from '../../src/core/mail/handoff-mark';

/** A consent that covers everything with the OCMW of the examples; tests state only what matters to them. */
export function agreement(parts: Partial<Agreement> = {}): Agreement {
  return {
    form: 'oral',
    givers: ['client'],
    on: '2026-11-24',
    partner: 'ocmw-voorbeeld',
    groups: DATA_GROUPS,
    purpose: 'intake',
    told: CONSENT_POINTS,
    ...parts,
  };
}

export function given(parts: Partial<Agreement> = {}): Consent {
  return { status: 'given', agreement: agreement(parts) };
}

export function sharing(parts: Partial<Sharing> = {}): Sharing {
  return {
    client: { kind: 'adult' },
    partner: 'ocmw-voorbeeld',
    sharedSecrecy: true,
    groups: DATA_GROUPS,
    purpose: 'intake',
    wholeFile: false,
    helpEndedOn: null,
    ...parts,
  };
}

/** An invented client. */
export const clientData: ClientData = {
  identity: {
    name: 'Fatima Peeters',
    phone: '0470 12 34 56',
    email: 'fatima.peeters@gmail.com',
    address: 'Kerkstraat 5, 9300 Aalst',
    nationalNumber: '85.07.30-033.28',
  },
  question: 'Ik kan mijn huur niet meer betalen.',
  rights: [{ domain: 'income', name: 'leefloon', status: 'due' }],
  progress: [{ name: 'huurpremie', progress: 'aangevraagd op 3 november' }],
};

export const frame: HandoffFrame = {
  reference: '2026-0412',
  partner: { id: 'ocmw-voorbeeld', name: 'OCMW Voorbeeld', sharedSecrecy: true },
  purpose: 'intake',
  from: {
    name: 'Sara Claeys',
    organisation: 'CAW Voorbeeld',
    phone: '09 300 00 00',
    address: 'sara.claeys@caw-voorbeeld.be',
  },
  fallback: {
    name: 'Tom Baert',
    organisation: 'CAW Voorbeeld',
    phone: '09 300 00 01',
    address: 'tom.baert@caw-voorbeeld.be',
  },
  call: { outcome: 'notReached', on: '2026-11-24', at: '14:30', clientPresent: true },
  on: '2026-11-24',
};
