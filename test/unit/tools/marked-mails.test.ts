import { loadMarkedMails } from '../../../tools/mails/marked-mails';
import { loadMails } from '../../../tools/mails/load-mails';

const mails = loadMarkedMails();
const marksOf = ({ marks }: (typeof mails)[number]) => [...marks.subject, ...marks.body];

describe('the mails that the judgement learns from', () => {
  it('are 3,000 at least, and about a half of them client mails', () => {
    expect(mails.length).toBeGreaterThanOrEqual(3_000);
    expect(mails.filter(({ clients }) => clients > 0).length / mails.length).toBeCloseTo(0.5, 1);
  });

  it('mark names where they stand, and leave no mark in what is judged', () => {
    const [mail] = mails.filter(({ marks }) => marks.body.length > 0);
    const [mark] = mail?.marks.body ?? [];
    expect(mail?.draft.body.text.slice(mark?.start, mark?.end)).toMatch(/^\S.*\S$/);
    const left = mails.filter(({ draft: { subject, body, attachments } }) =>
      [subject, body.text, body.html, ...attachments.map(({ name }) => name)].some((text) =>
        /\[\d:/.test(text),
      ),
    );
    expect(left.map(({ id }) => id)).toEqual([]);
  });

  it('mark no client in an ordinary mail', () => {
    const wrong = mails.filter((mail) => mail.clients === 0 && marksOf(mail).some(({ who }) => who > 0));
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it('hold none of the second half, by which learning is measured', () => {
    const second = new Set(loadMails('second').map(({ draft }) => draft.body.text));
    expect(mails.filter(({ draft }) => second.has(draft.body.text))).toEqual([]);
  });
});
