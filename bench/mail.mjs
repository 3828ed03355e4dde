/** How long the judgement of a mail takes by the example's policy and directory, and how it grows with its length. */
import { medianOf, report, sortedTimes } from './report.mjs';
import { bodyOf } from './text.mjs';

const { directory, policy } = await import('../deploy/example/organisation');
const { detectInMessage } = await import('../src/core/detection/body/detect-in-body');
const { emptyStatement } = await import('../src/core/mail/draft');
const { judge } = await import('../src/core/mail/judge');

const RECIPIENTS = 100;
const RUNS = 15;
/** As many as it takes until V8 has compiled all that a judgement runs through; and for a body of another length, the rest. */
const WARM_UP = 80;
const WARM_UP_AGAIN = 20;

const domains = directory.organisations.map((organisation) => organisation.domains[0] ?? '');

/** @param {number} length UTF-16 characters of the body @returns {import('../src/core/mail/draft').MailDraft} */
function draftOf(length) {
  const text = bodyOf(length);
  return {
    subject: 'Doorverwijzing mevr. El Amrani – huursubsidie, dossier 2026-0412',
    from: { displayName: 'An Verlinden', address: `an.verlinden@${domains[0] ?? ''}` },
    to: Array.from({ length: RECIPIENTS }, (_, index) => ({
      displayName: `Collega ${index}`,
      address: `collega.${index}@${domains[index % domains.length] ?? ''}`,
    })),
    cc: [],
    bcc: [],
    body: { text, html: `<p>${text.split('\n').join('</p><p>')}</p>` },
    attachments: [
      { id: '1', name: 'verslag mevr. El Amrani.docx', isInline: false, kind: 'file', size: 20_000 },
    ],
    protection: { header: null, labelId: null, route: 'header' },
    handoff: null,
    statement: { ...emptyStatement, clientNames: ['Fatima El Amrani'] },
    confirmedAddresses: [],
    meeting: null,
  };
}

/**
 * A body that was looked at before is not looked at again: each judgement has one of its own.
 *
 * @param {import('../src/core/mail/draft').MailDraft} draft
 */
const judging = (draft) => () => judge({ ...draft, body: { ...draft.body } }, policy, directory);

/** @param {() => void} work @returns {number} the median in milliseconds, once the code is warm */
function medianTime(work) {
  sortedTimes(WARM_UP_AGAIN, work);
  return medianOf(sortedTimes(RUNS, work));
}

process.stdout.write(`\na mail to ${RECIPIENTS} recipients, median\n`);
sortedTimes(WARM_UP, judging(draftOf(10_000)));
for (const length of [10_000, 30_000, 100_000, 300_000, 1_000_000]) {
  const draft = draftOf(length);
  const whole = medianTime(judging(draft));
  const body = medianTime(() =>
    detectInMessage(draft.body.text, { clientNames: draft.statement.clientNames }),
  );
  const share = `${((1000 * whole) / length).toFixed(2)} µs a character, ${Math.round((100 * body) / whole)} % finding data`;
  report(`a body of ${length} characters`, whole, length === 100_000 ? `${share}; ≤ 15 ms` : share);
}
