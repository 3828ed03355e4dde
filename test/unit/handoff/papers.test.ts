import type { Consent } from '../../../src/core/consent/consent';
import { caseNote } from '../../../src/core/handoff/case-note';
import { clientCard } from '../../../src/core/handoff/client-card';
import { consentFormDocument } from '../../../src/core/handoff/consent-form';
import { consultDocument } from '../../../src/core/handoff/consult';
import { documentText } from '../../../src/core/handoff/document-text';
import { LANGUAGES, type Language } from '../../../src/core/language/language';
import { clientData, frame, given } from '../../support/handoffs';

const refused: Consent = { status: 'refused', on: '2026-11-24', partner: 'ocmw-voorbeeld' };
const withdrawn: Consent = { status: 'withdrawn', partner: 'ocmw-voorbeeld', on: '2026-11-24', how: 'oral' };
const necessity: Consent = {
  status: 'necessity',
  on: '2026-11-24',
  partner: 'ocmw-voorbeeld',
  endangered: ['client', 'others'],
  steps: ['talkedWithClient', 'reported'],
};
const noteOf = (consent: Consent, language: Language = 'nl') =>
  documentText(caseNote(consent, frame, consent.status === 'given' ? ['question'] : [], '', language));

describe('the note for the case file', () => {
  it('says who agreed to what, whom was called, what was shared and who follows up (C2, H4)', () => {
    expect(documentText(caseNote(given(), frame, ['identity', 'question'], 'Bram belt morgen', 'nl'))).toBe(
      [
        'Instemming en overdracht',
        '',
        'Datum: 24/11/2026',
        'Partner: OCMW Voorbeeld',
        'Telefoon: 24/11/2026 14:30, niet bereikt, cliënt erbij',
        'Instemming: mondeling, 24/11/2026',
        'Gegeven door: de cliënt',
        'Voor: wie is het, hulpvraag, rechten en lopende aanvragen',
        'Doel: het onthaal',
        'Cliënt vertelde in eigen woorden: welke gegevens we delen, waarom we ze delen, met wie we ze delen, wat ermee gebeurt en dat stoppen altijd kan',
        'Gedeeld: wie is het en hulpvraag',
        'Afspraak: Bram belt morgen',
        'Wie volgt op: Tom Baert',
      ].join('\n'),
    );
  });

  it.each<[string, Consent, Readonly<Record<Language, string>>]>([
    [
      'a refusal (C4): nothing was shared, and help goes on',
      refused,
      {
        nl: 'De cliënt wil nu geen gegevens delen. We respecteren dat, en helpen verder.',
        fr: 'Le client ne veut pas partager de données. Nous le respectons, et continuons à aider.',
        en: 'The client does not want to share data now. We respect that, and go on helping.',
      },
    ],
    [
      'a withdrawal (C8): from now on nothing is shared',
      withdrawn,
      {
        nl: 'De cliënt trok de instemming in op 24/11/2026, mondeling.',
        fr: 'Le client a retiré son accord le 24/11/2026, oralement.',
        en: 'The client withdrew consent on 24/11/2026, in conversation.',
      },
    ],
    [
      'a state of necessity (C12): the danger and the steps',
      necessity,
      {
        nl: '- Gemeld bij de lokale politie of gebeld naar 1712',
        fr: '- Signalé à la police locale ou appelé le 1712',
        en: '- Reported to the local police, or called 1712',
      },
    ],
  ])('of %s', (_, consent, sentences) => {
    for (const language of LANGUAGES) {
      expect(noteOf(consent, language)).toContain(sentences[language]);
    }
  });

  it.each(LANGUAGES)(
    'holds nothing of the client’s own data in %s: it goes into their own file',
    (language) => {
      for (const consent of [given(), refused, withdrawn, necessity]) {
        expect(noteOf(consent, language)).not.toContain(clientData.identity.name);
      }
    },
  );
});

describe('the consent form (C3)', () => {
  const form = documentText(consentFormDocument(frame, ['question'], true, 'nl'));

  it('ticks only what the client chose, and says what else is handed over', () => {
    expect(form).toContain('[x] Hulpvraag');
    expect(form).toContain('[ ] Rechten');
    expect(form).toContain('[x] Mijn hele dossier gaat naar deze partner.');
    expect(documentText(consentFormDocument(frame, [], false, 'nl'))).not.toContain('hele dossier');
  });

  it.each([
    ['with whom', 'CAW Voorbeeld mag deze gegevens over mij delen met OCMW Voorbeeld.'],
    ['that no is an answer (C4)', 'Ik mag nee zeggen. Ook dan word ik verder geholpen.'],
    ['that stopping is possible (C8)', 'Ik mag altijd stoppen.'],
    ['that another partner means asking again (C6)', 'Voor een andere partner vragen ze het mij opnieuw.'],
    [
      'for what it is used, in the client’s own voice (C7)',
      'Ze gebruiken mijn gegevens alleen om mij te onthalen.',
    ],
    ['how long it holds (C9)', 'Dit geldt zolang een van de partners mij helpt.'],
    [
      'room for a parent or administrator (C10)',
      'Naam van ouder, voogd of bewindvoerder (als dat nodig is): ___',
    ],
  ])('says %s', (_, words) => {
    expect(form).toContain(words);
  });
});

describe('the client card (H6)', () => {
  const card = documentText(
    clientCard(
      frame,
      [{ name: 'Onthaal', phone: '09 300 00 10' }],
      ['We belden naar OCMW Voorbeeld.'],
      ['OCMW Voorbeeld belt u.'],
      'nl',
    ),
  );

  it('says who helps, what was done and what comes next, in the client’s "u"', () => {
    expect(card).toContain('CAW Voorbeeld: Sara Claeys\n  09 300 00 00');
    expect(card).toContain('OCMW Voorbeeld: Onthaal\n  09 300 00 10');
    expect(card).toContain('- We belden naar OCMW Voorbeeld.');
    expect(card).toContain('Wilt u niet meer dat we gegevens delen? Zeg het ons.');
  });

  it('shows no mail address of a professional: those are for partners only (H1)', () => {
    expect(card).not.toContain('@');
  });
});

describe('a consult without names', () => {
  it('says so, and asks for an answer without names', () => {
    const text = documentText(
      consultDocument({ situation: 'Iemand zonder papieren', question: 'Welke hulp kan?' }, 'nl'),
    );
    expect(text).toContain('De mail bevat geen gegevens van een cliënt.');
    expect(text).toContain('Antwoord ook zonder namen.');
    expect(text).toContain('Welke hulp kan?');
  });
});
