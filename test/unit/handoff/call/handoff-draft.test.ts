import { handoffDraft } from '../../../../src/core/handoff/call/handoff-draft';
import { blockIn } from '../../../../src/core/handoff/block/handoff-block';
import { mailOf } from '../../../../src/core/handoff/form/mail-of-form';
import { emptyForm } from '../../../../src/core/handoff/form/handoff-form';
import { handoffMarkOf } from '../../../../src/core/mail/handoff-mark';
import { defaultPolicy } from '../../../../src/core/policy/defaults';
import { contact, partner } from '../../../support/partners';
import { clientData, frame } from '../../../support/handoffs';

const organisation = partner('ocmw-voorbeeld', {
  contacts: [contact('Bram Hoste', 'bram.hoste@ocmw-voorbeeld.be')],
});
const form = {
  ...emptyForm,
  partner: 'ocmw-voorbeeld',
  contact: 'bram.hoste@ocmw-voorbeeld.be',
  answer: 'some',
  groups: { identity: true, question: true, rights: false, progress: false },
  consentForm: 'oral',
  isInformed: true,
  data: clientData,
  call: 'notReached',
} as const;

describe('the mail that is laid ready after a call', () => {
  const mail = mailOf(form, frame, organisation, 'nl');
  const draft = mail && handoffDraft(mail, defaultPolicy);

  it('goes to the chosen contact, under a subject that says nothing of the client (M1)', () => {
    expect(draft?.to).toEqual([{ name: 'Bram Hoste', address: 'bram.hoste@ocmw-voorbeeld.be' }]);
    expect(draft?.subject).toBe('Overdracht – dossier 2026-0412');
  });

  it('carries the header that protects it, and the one that says what the client agreed to', () => {
    expect(draft?.headers.map(({ name }) => name)).toEqual(['x-schakel-bescherming', 'x-schakel-overdracht']);
    expect(draft?.headers[0]?.value).toBe('niet-doorsturen');
    expect(handoffMarkOf(draft?.headers[1]?.value ?? '').record).toMatchObject({
      partner: 'ocmw-voorbeeld',
      included: ['identity', 'question'],
      call: 'notReached',
    });
  });

  it('holds one block, with what the client agreed to and nothing else (C5)', () => {
    const html = draft?.html ?? '';
    expect(blockIn(html)).toEqual({ start: 0, end: html.length });
    expect(html).toContain('Fatima Peeters');
    expect(html).not.toContain('leefloon');
    expect(draft?.text).not.toContain('leefloon');
  });

  it('is not made while nobody was chosen to get it', () => {
    expect(mailOf({ ...form, contact: null }, frame, organisation, 'nl')).toBeNull();
  });
});
