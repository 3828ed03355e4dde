import { emptyForm, type HandoffFields, type HandoffForm, type Step } from './handoff-form';

export type FormAction =
  | { readonly type: 'goTo'; readonly step: Step }
  /** `contact` is `null` while the caseworker still has to choose between several. */
  | { readonly type: 'choosePartner'; readonly partner: string; readonly contact: string | null }
  | { readonly type: 'chooseContact'; readonly contact: string }
  | { readonly type: 'fill'; readonly fields: Partial<HandoffFields> }
  /** The exception path (C12), from whichever screen. */
  | { readonly type: 'necessity' }
  /** A handoff of another client begins. */
  | { readonly type: 'startOver' };

/** The form after an act of the caseworker. Going back and forth never loses what was filled in. */
export function nextForm(form: HandoffForm, action: FormAction): HandoffForm {
  switch (action.type) {
    case 'goTo':
      return { ...form, step: action.step };
    case 'choosePartner': {
      const asked = action.partner === form.partner ? form : withoutConsent(form);
      return {
        ...asked,
        partner: action.partner,
        contact: action.contact,
        step: action.contact === null ? 'partner' : 'consent',
      };
    }
    case 'chooseContact':
      return { ...form, contact: action.contact, step: 'consent' };
    case 'fill':
      return { ...form, ...action.fields };
    case 'necessity':
      return { ...form, answer: 'necessity', step: 'consent' };
    case 'startOver':
      return emptyForm;
  }
}

/** Consent is for one partner: another one means asking again (C6). What the client told stays. */
function withoutConsent(form: HandoffForm): HandoffForm {
  const { answer, groups, consentForm, agreedOn, helpEndedOn, isInformed, otherGivers, withdrawnHow } =
    emptyForm;
  return {
    ...form,
    answer,
    groups,
    consentForm,
    agreedOn,
    helpEndedOn,
    isInformed,
    otherGivers,
    withdrawnHow,
  };
}
