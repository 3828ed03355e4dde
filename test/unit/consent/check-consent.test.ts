import { checkConsent, type Sharing } from '../../../src/core/consent/check-consent';
import {
  CONSENT_POINTS,
  MATURITIES,
  NECESSITY_STEPS,
  type ClientCapacity,
  type Consent,
  type Giver,
} from '../../../src/core/consent/consent';
import { CONSENT_RULE_IDS } from '../../../src/core/consent/finding';
import { LANGUAGES } from '../../../src/core/language/language';
import { consentInWords } from '../../../src/core/language/handoff/catalogue';
import { given, sharing } from '../../support/handoffs';

const TODAY = '2026-11-24';
const found = (consent: Consent, parts: Partial<Sharing> = {}) =>
  checkConsent(consent, sharing(parts), TODAY).map(({ rule, severity }) => `${rule} ${severity}`);
const stops = (consent: Consent, parts: Partial<Sharing> = {}) =>
  found(consent, parts).filter((finding) => finding.endsWith('block'));

const necessity = (parts: Partial<Extract<Consent, { status: 'necessity' }>> = {}): Consent => ({
  status: 'necessity',
  on: TODAY,
  partner: 'ocmw-voorbeeld',
  endangered: ['client'],
  steps: NECESSITY_STEPS,
  ...parts,
});

describe('a consent that covers what is shared lets it pass', () => {
  it.each<[string, Consent, Partial<Sharing>]>([
    ['C1: the client knows all five points', given({ told: CONSENT_POINTS }), {}],
    ['C1: given on the day itself', given({ on: TODAY }), {}],
    ['C2: orally', given({ form: 'oral' }), {}],
    ['C3: in writing, for a whole case file', given({ form: 'written' }), { wholeFile: true }],
    ['C5: fewer groups than the client agreed to', given(), { groups: ['question'] }],
    [
      'C5: just the group that the client agreed to',
      given({ groups: ['question'] }),
      { groups: ['question'] },
    ],
    [
      'C7: for the partner’s own offer, when that was asked',
      given({ purpose: 'offer' }),
      { purpose: 'offer' },
    ],
    ['C9: as long as somebody helps the client', given({ on: '2024-01-01' }), { helpEndedOn: null }],
    ['C9: until the help ends', given(), { helpEndedOn: '2026-11-25' }],
    ['C11: also with a partner without shared secrecy', given(), { sharedSecrecy: false }],
    ['C12: danger, and all steps taken', necessity(), {}],
  ])('%s', (_, consent, parts) => {
    expect(stops(consent, parts)).toEqual([]);
  });
});

describe('a consent that does not cover it stops the handoff', () => {
  it.each<[string, Consent, Partial<Sharing>, string]>([
    ['C1: one point was not told', given({ told: CONSENT_POINTS.slice(1) }), {}, 'C1'],
    ['C1: nothing was told', given({ told: [] }), {}, 'C1'],
    ['C1: given only after sharing', given({ on: '2026-11-25' }), {}, 'C1'],
    ['C3: orally, for a whole case file', given({ form: 'oral' }), { wholeFile: true }, 'C3'],
    ['C4: the client refused', { status: 'refused', on: TODAY, partner: 'ocmw-voorbeeld' }, {}, 'C4'],
    [
      'C5: a group was not agreed to',
      given({ groups: ['question'] }),
      { groups: ['question', 'rights'] },
      'C5',
    ],
    ['C5: nothing was agreed to', given({ groups: [] }), { groups: [] }, 'C5'],
    ['C6: for another partner', given({ partner: 'dmw-voorbeeld' }), {}, 'C6'],
    ['C6: danger was told to another partner', necessity({ partner: 'dmw-voorbeeld' }), {}, 'C6'],
    ['C7: the intake was agreed to, not the partner’s offer', given(), { purpose: 'offer' }, 'C7'],
    [
      'C8: the client took it back',
      { status: 'withdrawn', partner: 'ocmw-voorbeeld', on: TODAY, how: 'oral' },
      {},
      'C8',
    ],
    ['C9: the help ended', given(), { helpEndedOn: TODAY }, 'C9'],
    [
      'C10: a parent of a young child did not agree',
      given(),
      { client: { kind: 'minor', age: 6, maturity: 'notMature' } },
      'C10',
    ],
    ['C10: the administrator did not agree', given(), { client: { kind: 'protected' } }, 'C10'],
    ['C12: nobody is in danger', necessity({ endangered: [] }), {}, 'C12'],
  ])('%s', (_, consent, parts, rule) => {
    expect(stops(consent, parts)).toEqual([`${rule} block`]);
  });
});

describe('what is asked or said without stopping anything', () => {
  it.each<[string, Consent, Partial<Sharing>, string]>([
    ['C2: an oral consent has to be noted', given({ form: 'oral' }), {}, 'C2 info'],
    [
      'C10: a mature child of under 13',
      given(),
      { client: { kind: 'minor', age: 12, maturity: 'mature' } },
      'C10 ask',
    ],
    ['C11: the partner has no shared secrecy', given(), { sharedSecrecy: false }, 'C11 info'],
    ['C12: a step is left', necessity({ steps: ['talkedWithClient'] }), {}, 'C12 ask'],
  ])('%s', (_, consent, parts, expected) => {
    expect(found(consent, parts)).toContain(expected);
    expect(stops(consent, parts)).toEqual([]);
  });

  it('names the steps that are left, in their order', () => {
    const [finding] = checkConsent(necessity({ steps: ['reported'] }), sharing(), TODAY);
    expect(finding?.wording.parameters).toEqual({
      missing: ['talkedWithClient', 'askedAnonymously', 'informedClient'],
    });
  });

  it('says the gravest first', () => {
    expect(found(given({ told: [] }), { sharedSecrecy: false })).toEqual(['C1 block', 'C11 info', 'C2 info']);
  });
});

describe('whose consent counts, by capacity, form and what is handed over (C3, C10)', () => {
  const capacities: readonly ClientCapacity[] = [
    { kind: 'adult' },
    ...MATURITIES.map((maturity): ClientCapacity => ({ kind: 'minor', age: 14, maturity })),
    { kind: 'protected' },
  ];
  const groupsOfGivers: readonly (readonly Giver[])[] = [
    [],
    ['client'],
    ['parent'],
    ['guardian'],
    ['administrator'],
    ['client', 'parent'],
    ['client', 'guardian'],
    ['client', 'administrator'],
  ];
  /** Who may agree for whom, written out; everybody else may not. */
  const ENOUGH: Readonly<Record<string, readonly string[]>> = {
    adult: ['client', 'client+parent', 'client+guardian', 'client+administrator'],
    mature: ['client', 'client+parent', 'client+guardian', 'client+administrator'],
    doubt: ['client+parent', 'client+guardian'],
    notMature: ['parent', 'guardian', 'client+parent', 'client+guardian'],
    protected: ['client+administrator'],
  };
  const cases = capacities.flatMap((client) =>
    groupsOfGivers.flatMap((givers) =>
      (['oral', 'written'] as const).flatMap((form) =>
        [false, true].map((wholeFile) => ({ client, givers, form, wholeFile })),
      ),
    ),
  );

  it.each(cases)('$client.kind $client.maturity, $givers, $form, whole file: $wholeFile', (one) => {
    const key = one.client.kind === 'minor' ? one.client.maturity : one.client.kind;
    const isEnough = ENOUGH[key]?.includes(one.givers.join('+')) ?? false;
    const isWritten = one.form === 'written' || !one.wholeFile;
    const rules = new Set(
      stops(given({ givers: one.givers, form: one.form }), one).map((finding) => finding.split(' ')[0]),
    );
    expect([...rules].sort()).toEqual([...(isEnough ? [] : ['C10']), ...(isWritten ? [] : ['C3'])].sort());
  });
});

describe('every finding', () => {
  const everything = [
    ...checkConsent(given({ told: [], groups: [], on: '2027-01-01' }), sharing({ wholeFile: true }), TODAY),
    ...checkConsent(
      given({ groups: ['question'], partner: 'x', givers: [] }),
      sharing({ purpose: 'offer', helpEndedOn: TODAY, sharedSecrecy: false }),
      TODAY,
    ),
    ...checkConsent(given(), sharing({ client: { kind: 'minor', age: 11, maturity: 'mature' } }), TODAY),
    ...checkConsent({ status: 'refused', on: TODAY, partner: 'x' }, sharing(), TODAY),
    ...checkConsent(
      { status: 'withdrawn', partner: 'ocmw-voorbeeld', on: TODAY, how: 'written' },
      sharing(),
      TODAY,
    ),
    ...checkConsent(necessity({ endangered: [], steps: [] }), sharing(), TODAY),
  ];

  it('of every rule is among them', () => {
    expect(new Set(everything.map(({ rule }) => rule))).toEqual(new Set(CONSENT_RULE_IDS));
  });

  it.each(LANGUAGES)('says in plain %s what to do, in pieces of at most 20 words', (language) => {
    for (const { wording } of everything) {
      const text = consentInWords(wording, language);
      expect(text).toMatch(/^[A-ZÀ-Ý].*[.?]$/);
      for (const sentence of text.split(/[.?!:,] /)) {
        expect(sentence.split(' ').length).toBeLessThanOrEqual(20);
      }
    }
  });
});
