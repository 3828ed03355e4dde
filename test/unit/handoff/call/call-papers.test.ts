import { callCard } from '../../../../src/core/handoff/call/call-card';
import { callNote } from '../../../../src/core/handoff/call/call-note';
import { emptyConversation, type Conversation } from '../../../../src/core/handoff/call/conversation';
import { documentText } from '../../../../src/core/handoff/document-text';
import { emptyForm, type HandoffForm } from '../../../../src/core/handoff/form/handoff-form';
import { LANGUAGES } from '../../../../src/core/language/language';
import { contact, partner } from '../../../support/partners';
import { clientData, frame, given } from '../../../support/handoffs';

const called = { ...frame, fallback: null };

function formOf(conversation: Partial<Conversation>, parts: Partial<HandoffForm> = {}): HandoffForm {
  return {
    ...emptyForm,
    data: clientData,
    conversation: { ...emptyConversation, ...conversation },
    ...parts,
  };
}

const noteOf = (form: HandoffForm, isDrafted = false) =>
  documentText(callNote(form, called, given({ groups: ['identity', 'question'] }), isDrafted, 'nl')).split(
    '\n',
  );

describe('the note after a call', () => {
  it.each<[what: string, form: HandoffForm, isDrafted: boolean, lines: readonly string[]]>([
    [
      'says over which line, what was told, what was agreed, and that the caseworker goes on',
      formOf(
        { line: 'Onthaal', medium: 'video', result: 'reached', discussed: ['question'], followUp: 'me' },
        { arrangement: 'Afspraak op maandag om 10 uur.' },
      ),
      false,
      [
        'Lijn: Onthaal, Teams met beeld',
        'Gedeeld: hulpvraag',
        'Afspraak: Afspraak op maandag om 10 uur.',
        'Wie volgt op: Sara Claeys',
      ],
    ],
    [
      'says that the partner goes on',
      formOf({ result: 'reached', followUp: 'partner' }),
      false,
      ['Gedeeld: Er is niets gedeeld.', 'Wie volgt op: OCMW Voorbeeld'],
    ],
    [
      'names the colleague who goes on',
      formOf({ result: 'reached', followUp: 'colleague' }, { fallbackName: ' Tom Baert ' }),
      false,
      ['Wie volgt op: Tom Baert'],
    ],
    [
      'says when the caseworker calls again, and that nothing was shared',
      formOf({
        result: 'notReached',
        next: 'callBack',
        callBackOn: '2026-11-25',
        callBackAt: '10:00',
        discussed: ['question'],
      }),
      false,
      ['Terugbellen: 25/11/2026 om 10:00', 'Gedeeld: Er is niets gedeeld.'],
    ],
    [
      'says what the mail shares once it lies ready',
      formOf({ result: 'notReached', next: 'mail' }),
      true,
      ['Gedeeld: wie is het en hulpvraag'],
    ],
    [
      'says that the partner can’t help',
      formOf({ result: 'declined' }),
      false,
      ['Afloop: De partner kan niet helpen.'],
    ],
    [
      'leaves out what was told without consent',
      formOf({ result: 'reached', followUp: 'me', discussed: ['rights', 'question'] }),
      false,
      ['Gedeeld: hulpvraag'],
    ],
  ])('%s', (_, form, isDrafted, lines) => {
    expect(noteOf(form, isDrafted)).toEqual(expect.arrayContaining([...lines]));
  });
});

const organisation = partner('ocmw-voorbeeld', {
  name: 'OCMW Voorbeeld',
  channels: [
    { name: 'Onthaal', phone: '+3293000003', teams: 'onthaal@ocmw-voorbeeld.be', hours: [] },
    { name: 'Chat', phone: null, teams: 'chat@ocmw-voorbeeld.be', hours: [] },
  ],
  contacts: [
    contact('Bram Hoste', 'bram.hoste@ocmw-voorbeeld.be', {
      phone: '+3293000099',
      teams: 'bram@ocmw-voorbeeld.be',
    }),
  ],
});

describe('the card after a call', () => {
  const forms: readonly (readonly [what: string, form: HandoffForm, line: string])[] = [
    [
      'that was answered',
      formOf({ result: 'reached', followUp: 'me' }),
      'We belden samen met OCMW Voorbeeld.',
    ],
    ['in which the partner can’t help', formOf({ result: 'declined' }), 'We zoeken samen met u verder.'],
    [
      'that a mail takes the place of',
      formOf({ result: 'notReached', next: 'mail' }),
      'We schreven naar OCMW Voorbeeld. Dat bericht is beveiligd.',
    ],
    [
      'that is made again',
      formOf({ result: 'notReached', next: 'callBack', callBackOn: '2026-11-25' }),
      'We bellen opnieuw: 25/11/2026.',
    ],
  ];

  it.each(forms)('%s says so', (_, form, line) => {
    expect(documentText(callCard(form, called, organisation, 'nl')).split('\n')).toContain(`- ${line}`);
  });

  it.each(LANGUAGES)('has regular lines with a phone, and no direct contact (H1): %s', (language) => {
    for (const [, form] of forms) {
      const card = documentText(callCard(form, called, organisation, language));
      expect(card).toContain('Onthaal');
      expect(card).toContain('+3293000003');
      expect(card).not.toMatch(/Bram|3293000099|@|Chat/);
    }
  });
});
