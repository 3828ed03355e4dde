import fc from 'fast-check';
import type { MailDraft } from '../../../src/core/mail/draft';
import type { HandoffRecord } from '../../../src/core/mail/handoff-mark';
import { judge } from '../../../src/core/mail/judge';
import type { Question, QuestionId } from '../../../src/core/mail/question';
import { defaultPolicy } from '../../../src/core/policy/defaults';
import {
  attachment,
  bodyOf,
  draft,
  NATIONAL_NUMBER,
  OTHER_NATIONAL_NUMBER,
  person,
} from '../../support/drafts';
import { directory } from '../../support/partners';

const record: HandoffRecord = {
  partner: 'ocmw-voorbeeld',
  form: 'oral',
  on: '2026-11-20',
  agreed: ['identity'],
  included: ['identity'],
  call: 'notTried',
};

const FATIMA = `Mevr. Fatima El Amrani, ${NATIONAL_NUMBER}.`;
const JAN = `Dhr. Jan Peeters, ${OTHER_NATIONAL_NUMBER}.`;

/** Parts of a mail, each as it may be before and after a change. */
const PARTS = {
  subject: ['Overdracht', 'Overdracht – dossier 2026-0412', 'Intake'],
  to: [
    [person('bram.hoste@ocmw-voorbeeld.be')],
    [person('bram.hoste@ocmw-voorbeeld.be'), person('leila.amrani@dmw-voorbeeld.be')],
  ],
  body: [
    bodyOf(`${FATIMA} ${JAN}`),
    bodyOf(`Dag. ${JAN} En ${FATIMA}`),
    bodyOf(`${FATIMA} ${JAN} Mevr. Els Claes, geb. 12/03/1985.`),
  ],
  attachments: [
    [attachment('intake.docx', { kind: 'cloud' })],
    [attachment('intake.docx', { kind: 'cloud' }), attachment('formulier.pdf')],
    [attachment('verslag.docx', { kind: 'cloud' })],
  ],
  handoff: [null, { record }, { record: { ...record, partner: 'dmw-voorbeeld' } }],
} as const;

const aMail: fc.Arbitrary<MailDraft> = fc
  .record({
    subject: fc.constantFrom(...PARTS.subject),
    to: fc.constantFrom(...PARTS.to),
    body: fc.constantFrom(...PARTS.body),
    attachments: fc.constantFrom(...PARTS.attachments),
    handoff: fc.constantFrom(...PARTS.handoff),
  })
  .map((parts) => draft(parts));

/** What an answer confirms, in the parts of these mails: it counts exactly as long as this stays the same. */
const CONFIRMED: Readonly<Partial<Record<QuestionId, (mail: MailDraft) => readonly unknown[]>>> = {
  household: ({ body }) => [body === PARTS.body[2]],
  consent: ({ to }) => [to],
  call: ({ handoff }) => [handoff],
  cloudFile: ({ to, attachments }) => [to, attachments[0]?.name],
  notClientMail: ({ body }) => [body === PARTS.body[2]],
};

const questionsOf = (mail: MailDraft): readonly Question[] => {
  const { findings, notClientMail } = judge(mail, defaultPolicy, directory);
  return findings
    .map(({ question }) => question)
    .concat(notClientMail)
    .filter((question): question is Question => question !== null);
};

describe.each(Object.entries(CONFIRMED))('an answer to the question %s', (id, confirmed) => {
  const asked = (mail: MailDraft) => questionsOf(mail).find((question) => question.id === id);

  it('counts exactly as long as what it confirmed is the same', () => {
    fc.assert(
      fc.property(aMail, aMail, (before, after) => {
        const [question, next] = [asked(before), asked(after)];
        fc.pre(question !== undefined && next !== undefined);
        const isSame = JSON.stringify(confirmed(before)) === JSON.stringify(confirmed(after));
        expect(question.basis === next.basis).toBe(isSame);
      }),
      { numRuns: 60 },
    );
  });

  it('says nothing that could be read back', () => {
    fc.assert(
      fc.property(aMail, (mail) => {
        const question = asked(mail);
        fc.pre(question !== undefined);
        expect(question.basis).toMatch(/^[a-z0-9]{2,14}$/);
      }),
      { numRuns: 10 },
    );
  });
});

it('an answer takes away the finding that it belongs to, and no other', () => {
  fc.assert(
    fc.property(aMail, (mail) => {
      for (const { question, wording } of judge(mail, defaultPolicy, directory).findings) {
        if (question === null) {
          continue;
        }
        const answers = [{ question: question.id, basis: question.basis, reason: '' }];
        const keys = (one: MailDraft) =>
          judge(one, defaultPolicy, directory).findings.map((finding) => finding.wording.key);
        expect(keys({ ...mail, statement: { ...mail.statement, answers } })).toEqual(
          keys(mail).filter((key) => key !== wording.key),
        );
      }
    }),
    { numRuns: 30 },
  );
});
