import fc from 'fast-check';
import { chosenGroups, clientOf, consentOf } from '../../../src/core/handoff/form/consent-of-form';
import { frameOf } from '../../../src/core/handoff/form/frame-of-form';
import { emptyForm, STEPS, type HandoffForm } from '../../../src/core/handoff/form/handoff-form';
import { nextForm, type FormAction } from '../../../src/core/handoff/form/next-form';
import { problemsIn } from '../../../src/core/handoff/form/problems';
import { CONSENT_POINTS } from '../../../src/core/consent/consent';
import { DATA_GROUPS } from '../../../src/core/mail/handoff-mark';
import { clientData, frame as exampleFrame } from '../../support/handoffs';
import { contact, partner } from '../../support/partners';

const TODAY = '2026-11-24';
const OCMW = partner('ocmw-voorbeeld', {
  name: 'OCMW Voorbeeld',
  contacts: [contact('Bram Hoste', 'bram.hoste@ocmw-voorbeeld.be')],
});

/** All that a handoff needs. */
const complete: HandoffForm = {
  ...emptyForm,
  partner: OCMW.id,
  contact: 'bram.hoste@ocmw-voorbeeld.be',
  answer: 'all',
  consentForm: 'oral',
  isInformed: true,
  data: clientData,
  call: 'notReached',
};
const frameFor = (form: HandoffForm, organisation = OCMW) =>
  form.partner === null ? null : frameOf(form, organisation, exampleFrame.from, TODAY);
const missing = (form: HandoffForm, step: HandoffForm['step']) =>
  problemsIn(form, step, frameFor(form)).map(({ field }) => field);

describe('the form of a handoff', () => {
  it('has nothing chosen beforehand', () => {
    const { answer, consentForm, isInformed, call, maturity, withdrawnHow, endangered } = emptyForm;
    expect({ answer, consentForm, isInformed, call, maturity, withdrawnHow, endangered }).toEqual({
      answer: null,
      consentForm: null,
      isInformed: false,
      call: null,
      maturity: null,
      withdrawnHow: null,
      endangered: [],
    });
  });

  it('goes to any screen and back without losing what was filled in', () => {
    const visits = fc.array(fc.constantFrom(...STEPS));
    fc.assert(
      fc.property(visits, (steps) => {
        const after = steps.reduce((form, step) => nextForm(form, { type: 'goTo', step }), complete);
        expect({ ...after, step: complete.step }).toEqual(complete);
      }),
    );
  });

  it('goes on by itself once it is known who gets the client', () => {
    const one: FormAction = {
      type: 'choosePartner',
      partner: OCMW.id,
      contact: 'bram.hoste@ocmw-voorbeeld.be',
    };
    expect(nextForm(emptyForm, one).step).toBe('consent');
    const several = nextForm(emptyForm, { ...one, contact: null });
    expect(several.step).toBe('partner');
    expect(nextForm(several, { type: 'chooseContact', contact: 'a@ocmw-voorbeeld.be' }).step).toBe('consent');
  });

  it('forgets the consent for another partner (C6), and keeps what the client told', () => {
    const other = nextForm(complete, {
      type: 'choosePartner',
      partner: 'dmw-voorbeeld',
      contact: 'x@dmw-voorbeeld.be',
    });
    expect(other).toMatchObject({ answer: null, consentForm: null, isInformed: false, data: clientData });
    const same = nextForm(complete, { type: 'choosePartner', partner: OCMW.id, contact: complete.contact });
    expect(same.answer).toBe('all');
  });

  it('has the exception path one step away from each screen (C12)', () => {
    for (const step of STEPS) {
      expect(nextForm({ ...complete, step }, { type: 'necessity' })).toMatchObject({
        step: 'consent',
        answer: 'necessity',
      });
    }
  });

  it('begins anew for another client with nothing of the one before', () => {
    expect(nextForm(complete, { type: 'startOver' })).toEqual(emptyForm);
  });
});

describe('what the client answered', () => {
  it.each<[string, Partial<HandoffForm>, readonly string[]]>([
    ['yes: every kind of data', { answer: 'all' }, DATA_GROUPS],
    [
      'yes, but not all: what they said yes to',
      { answer: 'some', groups: { question: true, rights: false } },
      ['question'],
    ],
    ['no: nothing', { answer: 'no', groups: { question: true } }, []],
    ['no longer: nothing', { answer: 'withdrawn', groups: { question: true } }, []],
    ['not asked yet: nothing', { answer: null, groups: { question: true } }, []],
  ])('%s', (_, fields, groups) => {
    expect(chosenGroups({ ...emptyForm, ...fields })).toEqual(groups);
  });

  it('is a consent with all five points, once told in their own words (C1)', () => {
    expect(consentOf(complete, TODAY)).toMatchObject({
      status: 'given',
      agreement: { form: 'oral', on: TODAY, partner: OCMW.id, givers: ['client'], told: CONSENT_POINTS },
    });
  });

  it.each<[string, Partial<HandoffForm>]>([
    ['no partner was chosen', { partner: null }],
    ['nothing was answered', { answer: null }],
    ['it is not known how', { consentForm: null }],
    ['it is not known how it was withdrawn', { answer: 'withdrawn' }],
  ])('is none while %s', (_, fields) => {
    expect(consentOf({ ...complete, ...fields }, TODAY)).toBeNull();
  });

  it.each<[string, Partial<HandoffForm>, readonly string[]]>([
    ['an adult', { capacity: 'adult', otherGivers: ['parent'] }, ['client']],
    [
      'a minor in doubt, with a parent',
      { capacity: 'minor', maturity: 'doubt', otherGivers: ['parent'] },
      ['client', 'parent'],
    ],
    [
      'a minor who cannot judge it',
      { capacity: 'minor', maturity: 'notMature', otherGivers: ['guardian'] },
      ['guardian'],
    ],
    [
      'a client with an administrator',
      { capacity: 'protected', otherGivers: ['administrator'] },
      ['client', 'administrator'],
    ],
  ])('comes from %s (C10)', (_, fields, givers) => {
    expect(consentOf({ ...complete, ...fields }, TODAY)).toMatchObject({ agreement: { givers } });
  });

  it.each(['', '18', '-1', '7,5', 'zeven', '120'])('a minor’s age of "%s" is no answer', (age) => {
    expect(clientOf({ ...complete, capacity: 'minor', maturity: 'mature', age })).toBeNull();
  });
});

describe('what is missing', () => {
  it('is nothing in a form that has it all', () => {
    expect(missing(complete, 'check')).toEqual([]);
  });

  it.each<[HandoffForm['step'], Partial<HandoffForm>, readonly string[]]>([
    ['partner', { partner: null, contact: null }, ['partner']],
    ['partner', { contact: null }, ['contact']],
    ['consent', { answer: null }, ['answer']],
    ['consent', { consentForm: null }, ['consentForm']],
    ['consent', { isInformed: false }, ['informed']],
    ['consent', { consentForm: null, isInformed: false }, ['consentForm', 'informed']],
    ['consent', { answer: 'some', groups: {} }, ['groups']],
    [
      'consent',
      { answer: 'some', groups: { identity: false, question: false, rights: false, progress: false } },
      ['groups'],
    ],
    ['consent', { wholeFile: true }, ['consentForm']],
    ['consent', { wholeFile: true, consentForm: 'written' }, []],
    ['consent', { agreedOn: '2026-11-25' }, ['agreedOn']],
    ['consent', { agreedOn: '2026-11-02' }, []],
    ['consent', { agreedOn: '2026-11-02', helpEndedOn: '2026-11-20' }, ['helpEndedOn']],
    ['consent', { agreedOn: '2026-11-02', helpEndedOn: '2026-11-25' }, []],
    ['consent', { agreedOn: '2026-11-02', helpEndedOn: '2026-10-30' }, []],
    ['consent', { agreedOn: '', helpEndedOn: '2026-11-20' }, []],
    ['consent', { capacity: 'minor' }, ['age', 'maturity']],
    ['consent', { capacity: 'minor', age: '9', maturity: 'notMature' }, ['otherGivers']],
    ['consent', { capacity: 'minor', age: '9', maturity: 'notMature', otherGivers: ['parent'] }, []],
    ['consent', { capacity: 'protected' }, ['otherGivers']],
    ['consent', { answer: 'no' }, ['answer']],
    ['consent', { answer: 'withdrawn' }, ['withdrawnHow']],
    ['consent', { answer: 'necessity' }, ['endangered']],
    ['consent', { answer: 'necessity', endangered: ['others'] }, []],
    ['data', { data: { ...clientData, identity: { ...clientData.identity, name: ' ' } } }, ['name']],
    ['data', { data: { ...clientData, identity: { ...clientData.identity, email: 'fatima' } } }, ['email']],
    [
      'data',
      { data: { ...clientData, identity: { ...clientData.identity, nationalNumber: '85.07.30-033.29' } } },
      ['nationalNumber'],
    ],
    ['data', { data: { ...clientData, question: '' } }, ['question']],
    ['data', { data: { ...clientData, rights: [{ domain: 'work', name: '', status: 'due' }] } }, ['rights']],
    ['data', { data: { ...clientData, progress: [{ name: '', progress: 'loopt' }] } }, ['progress']],
    ['data', { answer: 'some', groups: { rights: true }, data: { ...clientData, question: '' } }, []],
    ['check', { call: null }, ['call']],
    ['check', { reference: 'dossier Fatima Peeters' }, ['reference']],
    ['check', { reference: '2026-0412' }, []],
    ['check', { answer: 'no', consentForm: null }, ['answer', 'question']],
  ])('on the screen %s, for %j: %j', (step, fields, fieldIds) => {
    expect(missing({ ...complete, ...fields }, step)).toEqual(fieldIds);
  });
});
