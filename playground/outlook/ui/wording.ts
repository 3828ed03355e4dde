import type { DisplayLanguage } from '../../common/languages';
import type { Explained } from '../../common/ui/explanation';
import type { ExampleId } from '../model/examples';
import type { FaultKind } from '../model/faults';
import type { RecipientField } from '../model/mail';
import type { OfficeThemeName, Quirk, SendMode } from '../model/settings';
import type { AppliedProtection } from '../send/mail-flow';
import type { Clearance, Refusal } from '../send/send-flow';
import type { SendChoice } from '../send/smart-alert';
import { en } from './wording/en';
import { fr } from './wording/fr';
import { nl } from './wording/nl';

/** Everything the playground says, in one language. Where Outlook has words of its own, these are used. */
export interface Wording {
  readonly product: string;
  readonly nothingIsSent: string;
  /** The other stand-in host. */
  readonly teams: string;

  readonly mails: string;
  readonly inbox: string;
  readonly receivedHandoff: string;
  readonly reply: string;
  readonly laidReady: string;
  readonly drafts: string;
  readonly sentItems: string;
  readonly nothingSentYet: string;
  readonly examples: Readonly<Record<ExampleId, string>>;
  readonly noSubject: string;

  readonly compose: string;
  readonly composeMeeting: string;
  readonly send: string;
  readonly discard: string;
  readonly from: string;
  readonly organizer: string;
  readonly fields: Readonly<Record<RecipientField, string>>;
  /** What an invitation calls them. */
  readonly attendees: Readonly<Record<RecipientField, string>>;
  readonly removeRecipient: (name: string) => string;
  readonly unresolvedRecipient: (name: string) => string;
  readonly subject: string;
  readonly location: string;
  readonly body: string;
  readonly attach: string;
  readonly attachments: string;
  readonly removeAttachment: (name: string) => string;
  /** What stands beside an attachment in the cloud. */
  readonly link: string;
  readonly sensitivity: string;
  readonly noLabel: string;
  readonly notifications: string;
  readonly dismiss: string;

  readonly addIn: string;
  readonly closePane: string;
  readonly widenPane: string;
  readonly narrowPane: string;

  readonly alert: {
    readonly buttons: Readonly<Record<SendChoice, string>>;
    readonly tryLater: string;
    readonly ok: string;
    readonly sendNow: string;
    readonly checking: string;
    readonly defaultMessage: string;
    readonly takingLong: Readonly<Record<'canSendAnyway' | 'mustWait', string>>;
    readonly timedOut: Readonly<Record<'canSendAnyway' | 'mustRetry', string>>;
    readonly unavailable: Readonly<Record<'canSendAnyway' | 'cannotSend', string>>;
    readonly allowedAfterWait: string;
    readonly refused: Readonly<Record<Refusal, string>>;
  };

  readonly sent: {
    readonly heading: string;
    readonly sentAt: string;
    readonly clearance: Readonly<Record<Clearance, string>>;
    readonly protection: Readonly<Record<AppliedProtection, Explained & { readonly short: string }>>;
    readonly headers: string;
    readonly headersHint: string;
    readonly header: string;
    readonly value: string;
    readonly fromAddIn: string;
    readonly recipients: string;
    readonly body: string;
  };

  readonly settings: {
    readonly open: string;
    readonly close: string;
    readonly heading: string;
    readonly requirementSet: Explained;
    readonly sendMode: Explained;
    readonly sendModes: Readonly<Record<SendMode, string>>;
    readonly displayLanguage: Explained;
    readonly officeTheme: Explained;
    readonly officeThemes: Readonly<Record<OfficeThemeName, string>>;
    readonly hasLabels: Explained;
    readonly quirks: string;
    readonly quirk: Readonly<Record<Quirk, Explained>>;
    readonly faults: Explained;
    readonly operation: string;
    readonly fault: string;
    readonly faultKinds: Readonly<Record<FaultKind, string>>;
    readonly addFault: string;
    readonly removeFault: (operation: string) => string;
    readonly noFaults: string;
  };
}

const CATALOGUES: Readonly<Record<DisplayLanguage, Wording>> = { 'nl-BE': nl, 'fr-BE': fr, 'en-US': en };

export function wordingFor(language: DisplayLanguage): Wording {
  return CATALOGUES[language];
}
