import fc from 'fast-check';
import type { Consent } from '../../../src/core/consent/consent';
import { detectPersonalData } from '../../../src/core/detection';
import { agreedData, groupsIn } from '../../../src/core/handoff/agreed-data';
import { documentHtml } from '../../../src/core/handoff/document-html';
import { documentText } from '../../../src/core/handoff/document-text';
import { handoffDocument } from '../../../src/core/handoff/handoff-document';
import { handoffRecord } from '../../../src/core/handoff/handoff-record';
import { handoffSubject } from '../../../src/core/handoff/handoff-subject';
import { caseNote } from '../../../src/core/handoff/case-note';
import { emptyClientData, type ClientData } from '../../../src/core/handoff/handoff';
import { LANGUAGES } from '../../../src/core/language/language';
import {
  DATA_GROUPS,
  handoffHeader,
  handoffMarkOf,
  type DataGroup,
} from '../../../src/core/mail/handoff-mark';
import { clientData, frame, given } from '../../support/handoffs';

const textFor = (data: ClientData, consent: Consent) =>
  documentText(handoffDocument(agreedData(data, consent), frame, consent, 'nl'));

describe('the handoff mail', () => {
  const text = textFor(clientData, given());

  it.each([
    ['the consent, its form and day (C2)', 'stemde mondeling in op 24/11/2026'],
    ['for what it may be used, and for nothing else (C7)', 'alleen voor het onthaal'],
    [
      'that the partner was called first (M10)',
      'Ik belde op 24/11/2026 om 14:30, met de cliënt erbij, maar bereikte niemand.',
    ],
    ['who the client is (C5)', 'Naam: Fatima Peeters'],
    ['the help question (C5)', 'Ik kan mijn huur niet meer betalen.'],
    ['the rights (C5)', 'Inkomen: leefloon: heeft er misschien recht op'],
    ['the requests under way (C5)', 'huurpremie: aangevraagd op 3 november'],
    ['that a reply is asked for, in words (H5)', 'Antwoord kort: ontvangen'],
    ['who is the fall-back contact (H5)', 'Bel Tom Baert, 09 300 00 01.'],
    ['why it is protected', 'kan niet doorgestuurd worden'],
  ])('says %s', (_, words) => {
    expect(text).toContain(words);
  });

  it('says that danger left no time to ask, in a state of necessity (C12)', () => {
    const consent: Consent = {
      status: 'necessity',
      on: '2026-11-24',
      partner: 'ocmw-voorbeeld',
      endangered: ['client'],
      steps: [],
    };
    expect(textFor(clientData, consent)).toContain('Dit is een noodtoestand (24/11/2026)');
  });

  it('leaves out what was not filled in', () => {
    expect(textFor({ ...emptyClientData, question: 'Hulp bij wonen' }, given())).not.toContain('Naam');
  });
});

/** Something recognisable in each group. */
const MARKS: Readonly<Record<DataGroup, string>> = {
  identity: 'identiteitXYZ',
  question: 'vraagXYZ',
  rights: 'rechtXYZ',
  progress: 'verloopXYZ',
};
const marked: ClientData = {
  identity: { ...emptyClientData.identity, name: MARKS.identity, nationalNumber: MARKS.identity },
  question: MARKS.question,
  rights: [{ domain: 'housing', name: MARKS.rights, status: 'taken' }],
  progress: [{ name: MARKS.progress, progress: MARKS.progress }],
};
const groupSets = fc.subarray([...DATA_GROUPS]);

describe('only what was agreed to leaves (C5)', () => {
  it('in no mail, note or header stands a group that was not', () => {
    fc.assert(
      fc.property(groupSets, fc.constantFrom(...LANGUAGES), (groups, language) => {
        const consent = given({ groups });
        const data = agreedData(marked, consent);
        const document = handoffDocument(data, frame, consent, language);
        const record = handoffRecord(data, frame, consent);
        const written = [
          documentText(document),
          documentHtml(document, 2),
          documentText(caseNote(consent, frame, groupsIn(data), '', language)),
          record === null ? '' : handoffHeader(record),
        ].join('\n');
        for (const group of DATA_GROUPS) {
          const isShared = written.toLowerCase().includes(MARKS[group].toLowerCase());
          expect(isShared).toBe(groups.includes(group));
        }
      }),
    );
  });

  it.each<[string, Consent]>([
    ['a refusal (C4)', { status: 'refused', on: '2026-11-24', partner: 'ocmw-voorbeeld' }],
    ['a withdrawal (C8)', { status: 'withdrawn', partner: 'ocmw-voorbeeld', on: '2026-11-24', how: 'oral' }],
  ])('nothing at all after %s', (_, consent) => {
    const data = agreedData(clientData, consent);
    expect(groupsIn(data)).toEqual([]);
    expect(handoffRecord(data, frame, consent)).toBeNull();
  });
});

describe('the header that travels with the mail', () => {
  it('comes back as it went in, and says nothing about the client', () => {
    const consent = given({ groups: ['identity', 'question'] });
    const record = handoffRecord(agreedData(clientData, consent), frame, consent);
    expect(record).toEqual({
      partner: 'ocmw-voorbeeld',
      form: 'oral',
      on: '2026-11-24',
      agreed: ['identity', 'question'],
      included: ['identity', 'question'],
      call: 'notReached',
    });
    const header = record === null ? '' : handoffHeader(record);
    expect(handoffMarkOf(header)).toEqual({ record });
    expect(detectPersonalData(header).filter(({ tier }) => tier !== 'hint')).toEqual([]);
  });

  it('counts as a handoff without a record when it is garbled', () => {
    fc.assert(
      fc.property(fc.string(), (header) => {
        expect(handoffMarkOf(header)).toEqual({ record: null });
      }),
    );
  });
});

describe('the subject (M1)', () => {
  it.each(LANGUAGES)('says nothing about the client in %s', (language) => {
    expect(detectPersonalData(handoffSubject('2026-0412', language))).toEqual([]);
    expect(detectPersonalData(handoffSubject('', language))).toEqual([]);
  });

  it('names the case file where it has a reference', () => {
    expect(handoffSubject('2026-0412', 'nl')).toBe('Overdracht – dossier 2026-0412');
    expect(handoffSubject(' ', 'nl')).toBe('Overdracht');
  });
});

describe('what was typed', () => {
  it('never becomes markup, whatever it is', () => {
    fc.assert(
      fc.property(fc.string(), (typed) => {
        const data: ClientData = {
          identity: { ...emptyClientData.identity, name: `n${typed}`, address: `a${typed}` },
          question: `q${typed}`,
          rights: [{ domain: 'work', name: `r${typed}`, status: 'due' }],
          progress: [{ name: `p${typed}`, progress: `v${typed}` }],
        };
        const html = documentHtml(handoffDocument(agreedData(data, given()), frame, given(), 'nl'), 2);
        const tags = html.match(/<[^>]*>/g) ?? [];
        const known =
          /^<(?:\/?(?:h2|h3|p|b|tr|ul|li|br|table)|td valign="top"|td|\/td|table role="presentation" cellpadding="4")>$/;
        expect(tags.filter((tag) => !known.test(tag))).toEqual([]);
        expect(html.replace(/<[^>]*>/g, '')).not.toContain('<');
      }),
    );
  });

  it('keeps its lines', () => {
    const data = { ...emptyClientData, question: 'Eerste regel\nTweede <b>regel</b>' };
    const html = documentHtml(handoffDocument(agreedData(data, given()), frame, given(), 'nl'), 2);
    expect(html).toContain('Eerste regel<br>Tweede &lt;b&gt;regel&lt;/b&gt;');
  });
});
