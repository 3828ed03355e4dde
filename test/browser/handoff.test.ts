import { openHandoff, useBrowser, type Handoff } from './support/handoff';

useBrowser();

const NAME = 'Fatima Peeters';
const QUESTION = 'Ik kan mijn huur niet meer betalen.';

/** Each is one input: a click, a choice, or a field filled in. */
async function handOver({ tap, type, pane }: Handoff): Promise<void> {
  await tap(pane.getByRole('tab', { name: 'Overdracht' }));
  await tap(pane.getByRole('button', { name: /^OCMW Voorbeeld/ }));
  await tap(pane.getByRole('button', { name: 'Ja, alles', exact: true }));
  await tap(pane.getByRole('button', { name: 'Mondeling' }));
  await tap(pane.getByRole('checkbox', { name: /in eigen woorden/ }));
  await tap(pane.getByRole('button', { name: 'Verder' }));
  await type(pane.getByRole('textbox', { name: 'Naam' }), NAME);
  await type(pane.getByRole('textbox', { name: 'Hulpvraag' }), QUESTION);
  await tap(pane.getByRole('button', { name: 'Verder' }));
  await tap(pane.getByRole('button', { name: 'Gebeld, niet bereikt' }));
  await tap(pane.getByRole('button', { name: 'Akkoord, zet in de mail' }));
  await pane.getByRole('heading', { name: 'Het staat in de mail' }).waitFor();
  await tap(pane.getByRole('button', { name: 'Kopieer notitie' }));
}

describe('from a conversation to a mail and a note', () => {
  it('takes at most 12 inputs, from an empty mail to one that may leave', async () => {
    const handoff = await openHandoff('example=blank&pane=open');
    await handOver(handoff);
    expect(handoff.inputs()).toBeLessThanOrEqual(12);
    const { page, pane, subject, send, protection } = handoff;
    expect(await handoff.clipboard()).toContain('Gedeeld: wie is het en hulpvraag');
    expect(await subject.inputValue()).toBe('Overdracht');
    await page.getByText(QUESTION).waitFor();
    await pane.getByRole('tab', { name: 'Controle' }).click();
    await pane.getByText('Klaar om te versturen').waitFor();
    await send();
    await protection.getByText('Niet doorsturen, toegepast door de e-mailstroomregel').waitFor();
  });
});
