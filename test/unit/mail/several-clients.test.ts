import { judge } from '../../../src/core/mail/judge';
import { defaultPolicy } from '../../../src/core/policy/defaults';
import { attachment, bodyOf, draft } from '../../support/drafts';
import { directory } from '../../support/partners';

type Parts = Parameters<typeof draft>[0] & object;

/** Whom M7 names as different clients in a mail that the caseworker says is about one. */
const severalIn = (text: string, parts: Parts = {}) =>
  judge(
    draft({ body: bodyOf(text), statement: { isClientMail: true }, ...parts }),
    defaultPolicy,
    directory,
  ).findings.flatMap(({ wording }) =>
    wording.key === 'severalClients' ? [...wording.parameters.names].sort() : [],
  );

describe('a client mail is about several where', () => {
  it.each<[string, string, readonly string[]]>([
    [
      'each has a line by first name',
      '- Fatima: haar leefloon is toegekend.\n- Yusuf: hij wacht nog op een attest.',
      ['Fatima', 'Yusuf'],
    ],
    [
      'each has a line by family name',
      '- Peeters: deurwaarder komt vrijdag.\n- Claes: huur is betaald.',
      ['Claes', 'Peeters'],
    ],
    [
      'each has a line by first name and initial',
      '- Fatima A.: leefloon herzien\n- Yusuf D.: huurwaarborg',
      ['Fatima A.', 'Yusuf D.'],
    ],
    [
      'each opens a numbered line',
      '1) Fatima wil stoppen met budgetbeheer.\n2) Yusuf vraagt een voorschot.',
      ['Fatima', 'Yusuf'],
    ],
    [
      'each stands in a numbered line',
      '1. Huurwaarborg Fatima Amrani, 900 euro\n2. Apotheek Yusuf Demir, 40 euro',
      ['Fatima Amrani', 'Yusuf Demir'],
    ],
    ['each has a row of a table', 'Naam | vraag\nFatima | studio\nYusuf | kamer', ['Fatima', 'Yusuf']],
    [
      'each has a room',
      'Kamer 2: Fatima heeft zaterdag bezoek.\nKamer 5: Yusuf is ziek.',
      ['Fatima', 'Yusuf'],
    ],
    [
      'each has an hour',
      '9u Fatima Amrani – attest\n10u Yusuf Demir – contract',
      ['Fatima Amrani', 'Yusuf Demir'],
    ],
    [
      'the names alone make a list',
      'Niet afgehaald:\nFatima Amrani\nYusuf Demir\nMag ik hun pakket doorgeven?',
      ['Fatima Amrani', 'Yusuf Demir'],
    ],
    [
      'each has a story of their own',
      'Twee dingen. Fatima Amrani heeft werk gevonden. Yusuf Demir zoekt nog een kamer.',
      ['Fatima Amrani', 'Yusuf Demir'],
    ],
    [
      'both are named by title',
      'Mevr. De Pauw en mevr. Claes vragen allebei een voedselpakket.',
      ['Claes', 'De Pauw'],
    ],
    [
      'both have an English title',
      'Room 3: Mr Demir has no bed.\nRoom 5: Mr Okafor needs a winter coat.',
      ['Demir', 'Okafor'],
    ],
    [
      'the names are nearly the same',
      'Ahmad Karimi (°12/05/2001) en Ahmad Karimy (°03/10/1993) zijn verwisseld.',
      ['Ahmad Karimi', 'Ahmad Karimy'],
    ],
    [
      'it has capitals only',
      'FATIMA AMRANI: LEEFLOON OK\nYUSUF DEMIR: WACHT OP ATTEST',
      ['FATIMA AMRANI', 'YUSUF DEMIR'],
    ],
  ])('%s', (_, text, names) => {
    expect(severalIn(text)).toEqual(names);
  });

  it('both are in the subject', () => {
    expect(severalIn('Wie volgt op?', { subject: 'Peeters en Claes allebei op referentieadres' })).toEqual([
      'Claes',
      'Peeters',
    ]);
  });

  it('each has a file', () => {
    const attachments = [attachment('intake_Peeters.pdf'), attachment('intake_Claes.pdf')];
    expect(severalIn('In bijlage de verslagen.', { attachments })).toEqual(['Claes', 'Peeters']);
  });
});

describe('a client mail is about one, though it also names', () => {
  it.each<[string, string]>([
    ['a child', 'Fatima Amrani vraagt leefloon. Haar zoon Tom gaat naar school.'],
    ['a husband', 'Fatima Amrani en haar man Yusuf Demir vragen leefloon.'],
    ['several children', 'Mevr. Amrani en de kinderen Bilal en Nora slapen in het vluchthuis.'],
    ['somebody of the same family name', '- Fatima Amrani: zwanger\n- Yusuf Amrani: zoekt werk'],
    ['a doctor', 'Fatima Amrani is ziek. Dr. Willems geeft een attest.'],
    ['somebody of an organisation', 'Fatima Amrani zoekt een kamer. Tom Maes van het CAW belt haar morgen.'],
    ['who was present', 'Aanwezig: Tom, Els, Bram\n\n1. Fatima Amrani: leefloon herzien. Tom belt haar.'],
    ['who signs', 'Fatima Amrani vraagt leefloon.\n\nGroeten,\nTom Maes'],
    [
      'others in the quoted history',
      'Fatima Amrani vraagt leefloon.\n\nVan: Bram Hoste\nVerzonden: maandag\nOnderwerp: vraag\n\n- Yusuf Demir: leefloon\n- Tom Maes: huur',
    ],
    ['the client by a shorter name', 'Fatima Amrani: leefloon is toegekend.\nFatima: komt maandag langs.'],
    ['the client by title', 'Mevr. De Pauw belde. Hilde De Pauw vraagt een kamer. Hilde is ziek.'],
  ])('%s', (_, text) => {
    expect(severalIn(text)).toEqual([]);
  });

  it('somebody in passing, while the subject names the client', () => {
    const parts = { subject: 'Fatima Amrani' };
    expect(severalIn('Yusuf Demir vroeg hoe het met haar gaat.', parts)).toEqual([]);
  });
});

describe('of a mail that may be about a client', () => {
  const text = 'Fatima Amrani belt morgen terug.\nYusuf Demir wacht op de sleutel.\nWil je dat noteren?';
  const keysOf = (parts: Parts) =>
    judge(draft({ body: bodyOf(text), ...parts }), defaultPolicy, directory).findings.map(
      ({ wording }) => wording.key,
    );

  it('only that is asked', () => {
    expect(keysOf({})).not.toContain('severalClients');
  });

  it('it is asked whether there are several once the answer is that it is', () => {
    expect(keysOf({ statement: { isClientMail: true } })).toContain('severalClients');
  });
});
