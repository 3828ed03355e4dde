import { load } from './load-typescript.mjs';

/** @type {typeof import('../src/core/detection/recognizers/structured.ts')} */
const { recognizeStructured } = /** @type {never} */ (
  load('../src/core/detection/recognizers/structured.ts')
);

const BODY_LENGTH = 100_000;
const ROUNDS = 200;

const SUBJECTS = [
  'Doorverwijzing huursubsidie na overleg met het team',
  'Verslag stuurgroep 4.11.2026',
  'OVD-2026/118: beslissing comité',
  'RE: [Ticket#20261104883] Geen toegang tot gedeelde schijf',
  'Terugbellen 0475/12.34.56 voor 16u',
  'RR 85.07.30-033.28 verblijfsadres nakijken aub',
  'Plaatsbezoek Molenhoek 27, 9120 Beveren',
  'Vraag over leefloon en medische kaart',
];

const PROSE =
  'Mevrouw kwam langs met een vraag over de huurtoelage. Ze heeft een aanvraag ingediend, maar kreeg nog geen antwoord en maakt ' +
  'zich zorgen over de achterstal. We spraken af dat ik de verhuurder bel en dat zij de papieren van de mutualiteit meebrengt. ' +
  'Daarnaast wil ze graag hulp bij het ordenen van haar administratie; een brugfiguur van de school kan daarbij helpen. ';

const FIGURES =
  'De cliënt woont sinds 12 maart 2026 in de Gentsestraat 95A te 9300 Aalst. Ze heeft recht op een leefloon van 1.314,20 euro, ' +
  'maar dossier 2026-0977 werd op 4/11/2026 om 14u30 afgesloten. Bel gerust terug op 09 265 48 71 of mail naar ' +
  'team@caw-voorbeeld.be. We bespreken de schulden en de huisvesting op het volgende overleg met alle partners. ';

/** @param {() => void} run @returns the median time of one run, in milliseconds */
function median(run) {
  const times = Array.from({ length: ROUNDS }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[ROUNDS / 2] ?? 0;
}

/** @param {string} text @param {'subject' | 'body'} textKind */
const recognize = (text, textKind) => recognizeStructured({ text, context: { textKind } });

/** @param {string} piece */
const bodyOf = (piece) => piece.repeat(Math.ceil(BODY_LENGTH / piece.length)).slice(0, BODY_LENGTH);

const REPEATS = 100;
const perSubject =
  (median(() => {
    for (let repeat = 0; repeat < REPEATS; repeat += 1) {
      SUBJECTS.forEach((subject) => recognize(subject, 'subject'));
    }
  }) *
    1000) /
  (REPEATS * SUBJECTS.length);
const usual = bodyOf(PROSE + FIGURES + PROSE);
const dense = bodyOf(FIGURES);

process.stdout.write(
  `structured recognisers: ${perSubject.toFixed(1)} µs a subject; 100,000 characters: ` +
    `${median(() => recognize(usual, 'body')).toFixed(1)} ms a body, ` +
    `${median(() => recognize(dense, 'body')).toFixed(1)} ms one full of figures\n`,
);
