import type { Consent, Day } from '../consent/consent';
import type { ConsentForm } from '../mail/handoff-mark';

/** On what a handoff rests: a consent in some form, or a state of necessity; `null` where nothing may be shared. */
export function consentFormOf(consent: Consent): ConsentForm | null {
  switch (consent.status) {
    case 'given':
      return consent.agreement.form;
    case 'necessity':
      return 'necessity';
    case 'refused':
    case 'withdrawn':
      return null;
  }
}

/** The day on which the client said what the consent holds. */
export function consentDayOf(consent: Consent): Day {
  return consent.status === 'given' ? consent.agreement.on : consent.on;
}
