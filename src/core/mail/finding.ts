import type { DetectionKind, Evidence } from '../detection/detection';
import type { RuleId } from '../policy/policy';
import type { MailAddress, RecipientField } from './draft';
import type { DataGroup } from './handoff-mark';
import type { Question } from './question';
import type { ClientSignal } from './verdict';

/** `info` is a tip: it stands in the pane only and keeps no mail from leaving. */
export type Severity = 'block' | 'ask' | 'info';

/** A piece of a line of text (subject, location, file name), as UTF-16 indices. */
export interface TextSpan {
  readonly kind: DetectionKind;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Strongest first. */
  readonly evidence: readonly Evidence[];
}

/** Where in the mail a finding is. */
export type Place =
  | { readonly kind: 'subject' | 'location'; readonly text: string; readonly spans: readonly TextSpan[] }
  | {
      readonly kind: 'attachment';
      readonly id: string;
      readonly text: string;
      readonly spans: readonly TextSpan[];
    }
  | { readonly kind: 'sender'; readonly address: string }
  | { readonly kind: 'recipient'; readonly field: RecipientField; readonly address: string }
  | { readonly kind: 'mail' };

/** A repair that one click carries out; `changesFor` says what it changes in the mail. */
export type Fix =
  | { readonly kind: 'setSubject'; readonly subject: string }
  | { readonly kind: 'setLocation'; readonly location: string }
  | { readonly kind: 'renameAttachment'; readonly name: string; readonly by: string }
  | { readonly kind: 'removeRecipient'; readonly field: RecipientField; readonly address: string }
  | {
      readonly kind: 'moveRecipient';
      readonly field: RecipientField;
      readonly address: string;
      readonly to: RecipientField;
    }
  | {
      readonly kind: 'replaceRecipient';
      readonly field: RecipientField;
      readonly address: string;
      readonly by: MailAddress;
    }
  | { readonly kind: 'protect' };

/** What each sentence about a finding needs to know; the language catalogues have one entry a key. */
export interface WordingParameters {
  readonly personalDataInSubject: { readonly spans: readonly TextSpan[] };
  readonly personalDataInLocation: { readonly spans: readonly TextSpan[] };
  readonly privateRecipient: { readonly address: string };
  readonly privateSender: { readonly address: string };
  /** `like` is the domain or the whole address that was probably meant. */
  readonly lookalikeAddress: { readonly address: string; readonly like: string };
  /** Letters of another script stand in for ours: `like` is what a reader takes it for. */
  readonly foreignLetters: { readonly address: string; readonly like: string };
  /** `shown` is the address that the display name shows. */
  readonly contradictingName: { readonly address: string; readonly shown: string };
  readonly namesake: {
    readonly address: string;
    readonly name: string;
    readonly known: string;
    readonly organisation: string;
  };
  readonly unresolvedRecipient: { readonly name: string };
  readonly distributionList: { readonly name: string };
  readonly unknownAddress: { readonly address: string };
  readonly ccNeeded: { readonly addresses: readonly string[] };
  readonly bccNeeded: { readonly addresses: readonly string[] };
  readonly manyRecipients: { readonly count: number };
  readonly severalOrganisations: { readonly names: readonly string[] };
  readonly severalCaregivers: { readonly organisation: string; readonly addresses: readonly string[] };
  readonly repeatedRecipient: { readonly address: string };
  readonly unprotected: Record<string, never>;
  readonly perhapsClientMail: { readonly signals: readonly ClientSignal[] };
  readonly generalMailbox: { readonly address: string };
  readonly passwordInMail: Record<string, never>;
  readonly personalDataBesideArchive: { readonly texts: readonly string[] };
  readonly fileBesideArchive: { readonly name: string };
  /** `names` are the first few. */
  readonly severalClients: { readonly names: readonly string[]; readonly count: number };
  readonly severalHandoffs: { readonly count: number };
  readonly personalDataInFileName: { readonly name: string; readonly spans: readonly TextSpan[] };
  readonly cloudFile: { readonly name: string };
  readonly forgottenAttachment: { readonly word: string };
  /** `partner` is the name of the one agreed to; '' where the directory doesn't know it. */
  readonly outsideConsent: { readonly address: string; readonly partner: string };
  readonly dataOutsideConsent: { readonly groups: readonly DataGroup[] };
  readonly consentUnknown: Record<string, never>;
  readonly callFirst: Record<string, never>;
}

export type WordingKey = keyof WordingParameters;

export type Wording = {
  [Key in WordingKey]: { readonly key: Key; readonly parameters: WordingParameters[Key] };
}[WordingKey];

/** One thing in a mail that needs somebody's attention. */
export interface Finding {
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly place: Place;
  readonly wording: Wording;
  /** Best first; empty where only the caseworker can mend it. */
  readonly fixes: readonly Fix[];
  /** Texts of which the caseworker may say "this is no personal data"; never a checksummed number. */
  readonly dismissible: readonly string[];
  /** What the caseworker may answer instead of mending it; `null` where no answer will do. */
  readonly question: Question | null;
}
