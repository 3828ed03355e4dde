import { CONSENT_POINTS, type Consent } from '../../../../src/core/consent/consent';
import { agreedData } from '../../../../src/core/handoff/agreed-data';
import { blockHtml } from '../../../../src/core/handoff/block/handoff-block';
import { emptyClientData, type HandoffFrame } from '../../../../src/core/handoff/handoff';
import { handoffDocument } from '../../../../src/core/handoff/handoff-document';
import { handoffRecord } from '../../../../src/core/handoff/handoff-record';
import { handoffSubject } from '../../../../src/core/handoff/handoff-subject';
import { HANDOFF_HEADER, handoffHeader } from '../../../../src/core/mail/handoff-mark';
import { emptyMail, type ComposedMail } from '../mail';
import { recipient } from '../recipients';
import { SIGNED_IN_USER } from '../tenant';
import { paragraphs } from './example';

const consent: Consent = {
  status: 'given',
  agreement: {
    form: 'oral',
    givers: ['client'],
    on: '2026-11-23',
    partner: 'caw-voorbeeld',
    groups: ['identity', 'question'],
    purpose: 'intake',
    told: CONSENT_POINTS,
  },
};

const frame: HandoffFrame = {
  reference: '2026-0412',
  partner: { id: 'caw-voorbeeld', name: 'CAW Voorbeeld', sharedSecrecy: true },
  purpose: 'intake',
  from: {
    name: 'Bram Hoste',
    organisation: 'OCMW Voorbeeld',
    phone: '09 300 10 00',
    address: 'bram.hoste@ocmw-voorbeeld.be',
  },
  fallback: null,
  call: { outcome: 'notReached', on: '2026-11-23', at: '10:05', clientPresent: true },
  on: '2026-11-23',
};

const data = agreedData(
  {
    ...emptyClientData,
    identity: { ...emptyClientData.identity, name: 'Fatima Peeters', nationalNumber: '92.03.14-118.57' },
    question: 'Ik heb vanaf volgende week geen dak meer boven mijn hoofd.',
  },
  consent,
);

const record = handoffRecord(data, frame, consent);

/** A handoff that came in from a partner with Schakel. Everybody in it is invented. */
export const receivedHandoffMail: ComposedMail = {
  ...emptyMail(recipient(frame.from.address, frame.from.name)),
  subject: handoffSubject(frame.reference, 'nl'),
  to: [SIGNED_IN_USER],
  internetHeaders: record === null ? {} : { [HANDOFF_HEADER]: handoffHeader(record) },
  bodyHtml:
    blockHtml(handoffDocument(data, frame, consent, 'nl')) +
    paragraphs('Vriendelijke groeten,<br>Bram Hoste<br>OCMW Voorbeeld'),
  savedId: 'playground-received',
};
