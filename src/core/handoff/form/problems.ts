import { detectPersonalData } from '../../detection';
import { isNationalNumber } from '../../detection/recognizers/national-number';
import type { ConsentFinding, ConsentWording } from '../../consent/finding';
import { DATA_GROUPS } from '../../mail/handoff-mark';
import type { HandoffFrame } from '../handoff';
import { agreedData, groupsIn } from '../agreed-data';
import { chosenGroups, clientOf, consentFindings, consentOf, yearsIn } from './consent-of-form';
import type { HandoffForm, Step } from './handoff-form';

/** Fields that a problem can be about, as the screens name them. */
export const FIELDS = [
  'partner',
  'contact',
  'answer',
  'groups',
  'consentForm',
  'agreedOn',
  'helpEndedOn',
  'informed',
  'capacity',
  'age',
  'maturity',
  'otherGivers',
  'endangered',
  'necessitySteps',
  'withdrawnHow',
  'name',
  'email',
  'nationalNumber',
  'question',
  'rights',
  'progress',
  'call',
  'reference',
  'result',
  'followUp',
  'next',
  'callBackOn',
] as const;
export type FieldId = (typeof FIELDS)[number];

/** What is still to be filled in or mended; the flow's wording has a sentence for each. */
export type FormProblemKey =
  | 'partnerMissing'
  | 'contactMissing'
  | 'answerMissing'
  | 'groupsUnanswered'
  | 'formMissing'
  | 'ageMissing'
  | 'maturityMissing'
  | 'howMissing'
  | 'nameMissing'
  | 'emailUnclear'
  | 'nationalNumberWrong'
  | 'questionMissing'
  | 'rightIncomplete'
  | 'progressIncomplete'
  | 'nothingFilledIn'
  | 'callMissing'
  | 'referenceNamesSomebody'
  | 'resultMissing'
  | 'followUpMissing'
  | 'nextMissing'
  | 'callBackMissing';

/** Something that keeps the caseworker from going on. */
export interface Problem {
  readonly step: Step;
  readonly field: FieldId;
  readonly wording:
    | { readonly kind: 'form'; readonly key: FormProblemKey }
    | { readonly kind: 'consent'; readonly consent: ConsentWording };
}

/**
 * What is missing on a screen, in the order of its fields.
 *
 * @param frame `null` while no partner was chosen
 */
export function problemsIn(form: HandoffForm, step: Step, frame: HandoffFrame | null): readonly Problem[] {
  switch (step) {
    case 'partner':
      return partnerProblems(form);
    case 'consent':
      return frame === null ? partnerProblems(form) : consentProblems(form, frame);
    case 'data':
      return dataProblems(form);
    case 'check':
      return (['partner', 'consent', 'data'] as const)
        .reduce<readonly Problem[]>((all, one) => all.concat(problemsIn(form, one, frame)), [])
        .filter(isFirstOfItsKind)
        .concat(frame === null ? [] : checkProblems(form, frame));
    case 'done':
      return [];
  }
}

export const missing = (step: Step, field: FieldId, key: FormProblemKey): Problem => ({
  step,
  field,
  wording: { kind: 'form', key },
});

function isFirstOfItsKind({ field }: Problem, index: number, all: readonly Problem[]): boolean {
  return all.findIndex((other) => other.field === field) === index;
}

function partnerProblems({ partner, contact }: HandoffForm): readonly Problem[] {
  if (partner === null) {
    return [missing('partner', 'partner', 'partnerMissing')];
  }
  return contact === null ? [missing('partner', 'contact', 'contactMissing')] : [];
}

function consentProblems(form: HandoffForm, frame: HandoffFrame): readonly Problem[] {
  const { answer, groups, consentForm, capacity, age, maturity, withdrawnHow } = form;
  const ask = (field: FieldId, key: FormProblemKey) => missing('consent', field, key);
  if (answer === null) {
    return [ask('answer', 'answerMissing')];
  }
  const problems: Problem[] = [];
  const isAgreement = answer === 'all' || answer === 'some';
  if (answer === 'some' && DATA_GROUPS.some((group) => groups[group] === undefined)) {
    problems.push(ask('groups', 'groupsUnanswered'));
  }
  if (isAgreement && consentForm === null) {
    problems.push(ask('consentForm', 'formMissing'));
  }
  if (isAgreement && capacity === 'minor') {
    if (yearsIn(age) === null) {
      problems.push(ask('age', 'ageMissing'));
    }
    if (maturity === null) {
      problems.push(ask('maturity', 'maturityMissing'));
    }
  }
  if (answer === 'withdrawn' && withdrawnHow === null) {
    problems.push(ask('withdrawnHow', 'howMissing'));
  }
  return problems.concat(consentBlocks(form, frame)).filter(isFirstOfItsKind);
}

/** What the consent rules stop; a form of consent that isn't known yet keeps none of them from being judged. */
function consentBlocks(form: HandoffForm, frame: HandoffFrame): readonly Problem[] {
  const known: HandoffForm = {
    ...form,
    consentForm: form.consentForm ?? 'written',
    capacity: clientOf(form) === null ? 'adult' : form.capacity,
  };
  return consentFindings(known, frame)
    .filter(({ severity }) => severity === 'block')
    .map(({ wording }): Problem => ({
      step: 'consent',
      field: FIELD_OF[wording.key],
      wording: { kind: 'consent', consent: wording },
    }));
}

const FIELD_OF: Readonly<Record<ConsentFinding['wording']['key'], FieldId>> = {
  notTold: 'informed',
  notBeforehand: 'agreedOn',
  noteIt: 'consentForm',
  writtenNeeded: 'consentForm',
  refused: 'answer',
  notAgreed: 'groups',
  nothingAgreed: 'groups',
  otherPartner: 'partner',
  otherPurpose: 'answer',
  withdrawn: 'answer',
  helpEnded: 'helpEndedOn',
  giverMissing: 'otherGivers',
  youngClient: 'maturity',
  noSharedSecrecy: 'partner',
  necessityUnfounded: 'endangered',
  necessitySteps: 'necessitySteps',
};

const ADDRESS = /^[^\s@]+@[^\s@]+\.[^\s@.]+$/;

function dataProblems(form: HandoffForm): readonly Problem[] {
  const groups = chosenGroups(form);
  const { identity, question, rights, progress } = form.data;
  const ask = (field: FieldId, key: FormProblemKey) => missing('data', field, key);
  const problems: Problem[] = [];
  if (groups.includes('identity')) {
    if (identity.name.trim() === '') {
      problems.push(ask('name', 'nameMissing'));
    }
    if (identity.email.trim() !== '' && !ADDRESS.test(identity.email.trim())) {
      problems.push(ask('email', 'emailUnclear'));
    }
    const digits = identity.nationalNumber.replace(/[\s.-]/g, '');
    if (digits !== '' && !isNationalNumber(digits)) {
      problems.push(ask('nationalNumber', 'nationalNumberWrong'));
    }
  }
  if (groups.includes('question') && question.trim() === '') {
    problems.push(ask('question', 'questionMissing'));
  }
  if (groups.includes('rights') && rights.some(({ name }) => name.trim() === '')) {
    problems.push(ask('rights', 'rightIncomplete'));
  }
  if (groups.includes('progress') && progress.some(({ name }) => name.trim() === '')) {
    problems.push(ask('progress', 'progressIncomplete'));
  }
  return problems;
}

function checkProblems(form: HandoffForm, frame: HandoffFrame): readonly Problem[] {
  const problems: Problem[] = [];
  const consent = consentOf(form, frame.on);
  if (consent !== null && groupsIn(agreedData(form.data, consent)).length === 0) {
    problems.push(missing('data', 'question', 'nothingFilledIn'));
  }
  if (form.call === null) {
    problems.push(missing('check', 'call', 'callMissing'));
  }
  if (namesSomebody(form.reference, form.data.identity.name)) {
    problems.push(missing('check', 'reference', 'referenceNamesSomebody'));
  }
  return problems;
}

/** The reference comes to stand in the subject, where no name or number of the client may (M1). */
function namesSomebody(reference: string, clientName: string): boolean {
  const clientNames = clientName.trim() === '' ? [] : [clientName.trim()];
  return detectPersonalData(reference, { clientNames }).some(({ tier }) => tier !== 'hint');
}
