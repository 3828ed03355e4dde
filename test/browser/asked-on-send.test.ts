import {
  agreeToAll,
  button,
  consentToAll,
  fillIn,
  heading,
  insert,
  openHandoff,
  useBrowser,
  type Handoff,
} from './support/handoff';

useBrowser();

/** A question about a client mail that is in order for the rest. */
interface Asked {
  readonly about: string;
  /** The mail, with all that leads to the question. */
  readonly write: () => Promise<Handoff>;
  readonly question: string;
  readonly answer: string;
  /** What is said in answer, where a reason is asked. */
  readonly reason: { readonly label: string; readonly text: string } | null;
  /** Makes what the question is about another. */
  readonly change: (mail: Handoff) => Promise<void>;
  readonly nextQuestion: string;
}

async function addBcc({ page }: Handoff, address: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Bcc', exact: true }).fill(address);
  await page.keyboard.press('Enter');
}

const ASKED: readonly Asked[] = [
  {
    about: 'somebody in Bcc',
    write: async () => {
      const mail = await openHandoff('example=ready');
      await addBcc(mail, 'an.verlinden@caw-voorbeeld.be');
      return mail;
    },
    question: 'In Bcc staat an.verlinden@caw-voorbeeld.be.',
    answer: 'Laat Bcc zo',
    reason: { label: 'Waarom is Bcc nodig?', text: 'An neemt over' },
    change: (mail) => addBcc(mail, 'joris.maes@caw-voorbeeld.be'),
    nextQuestion: 'In Bcc staat an.verlinden@caw-voorbeeld.be en joris.maes@caw-voorbeeld.be.',
  },
  {
    about: 'a partner who was not called yet',
    write: async () => {
      const mail = await openHandoff('example=blank&pane=open');
      await agreeToAll(mail);
      await fillIn(mail);
      await insert(mail, 'Nog niet gebeld');
      return mail;
    },
    question: 'Belde je deze partner al?',
    answer: 'Ja, ik belde al',
    reason: null,
    change: async (mail) => {
      const { pane } = mail;
      await pane.getByRole('tab', { name: 'Overdracht' }).click();
      await pane.getByRole('button', { name: /^1\. Partner/ }).click();
      await pane.getByRole('button', { name: /^OCMW Schelde Voorbeeld/ }).click();
      await consentToAll(mail);
      await button(mail, 'Verder').click();
      await button(mail, 'Akkoord, pas de mail aan').click();
      await heading(mail, 'Het staat in de mail').waitFor();
      await pane.getByRole('tab', { name: 'Controle' }).click();
    },
    nextQuestion: 'Belde je deze partner al?',
  },
  {
    about: 'a link to a file in the cloud',
    write: () => openHandoff('example=cloudFile'),
    question: '‘Verslag.docx’ is een link naar een bestand in de cloud.',
    answer: 'Ja, deel deze link',
    reason: null,
    change: ({ addRecipient }) => addRecipient('an.verlinden@caw-voorbeeld.be'),
    nextQuestion: '‘Verslag.docx’ is een link naar een bestand in de cloud.',
  },
];

/** Sends the mail, which is held back, and answers the question in the pane. */
async function sendAndAnswer(mail: Handoff, { question, answer, reason }: Asked): Promise<void> {
  const { alert, pane, page, send } = mail;
  await send();
  await alert.getByText(question).waitFor();
  await alert.getByRole('button', { name: 'Toch verzenden' }).waitFor();
  await alert.getByRole('button', { name: 'Bekijk en herstel' }).click();
  await pane.getByText(question).waitFor();
  await button(mail, answer).click();
  if (reason) {
    await pane.getByRole('textbox', { name: reason.label }).fill(reason.text);
    await page.keyboard.press('Enter');
  }
  await pane.getByText(said(reason)).waitFor();
}

const said = (reason: Asked['reason']) => (reason ? `Je antwoord: ‘${reason.text}’.` : 'Nagekeken: ja.');

describe('a question', () => {
  const CASES = ASKED.map((asked) => [asked.about, asked] as const);

  it.each(CASES)('about %s holds the mail, which leaves once it is answered', async (_, asked) => {
    const mail = await asked.write();
    const { alert, pane, protection, send } = mail;
    await sendAndAnswer(mail, asked);
    await pane.getByRole('tabpanel').getByText('Klaar om te versturen').waitFor();
    await send();
    await protection.getByText('Niet doorsturen, toegepast door de e-mailstroomregel').waitFor();
    expect(await alert.count()).toBe(0);
  });

  it.each(CASES)('about %s is asked again once that is another', async (_, asked) => {
    const mail = await asked.write();
    const { alert, pane, send } = mail;
    await sendAndAnswer(mail, asked);
    await asked.change(mail);
    await pane.getByText(asked.nextQuestion).waitFor();
    await button(mail, asked.answer).waitFor();
    expect(await pane.getByText(said(asked.reason)).count()).toBe(0);
    await send();
    await alert.getByText(asked.nextQuestion).waitFor();
  });
});
