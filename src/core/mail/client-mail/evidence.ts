import type { BodyFindings } from '../../detection/body/detect-in-body';
import type { Detection } from '../../detection/detection';
import type { PartnerIndex } from '../../partners/partner-index';
import type { Policy } from '../../policy/policy';
import type { MailDraft } from '../draft';
import type { NamedAttachment } from '../rules/rule';

/** What is known of a mail when it is asked whether it is about a client. */
export interface ClientEvidence {
  readonly draft: MailDraft;
  readonly policy: Policy;
  readonly partners: PartnerIndex;
  readonly inSubject: readonly Detection[];
  readonly body: BodyFindings;
  readonly attachments: readonly NamedAttachment[];
}

/** Personal data, and where in the mail it is. */
export interface PlacedDetection {
  readonly where: 'subject' | 'body' | 'attachment';
  readonly detection: Detection;
}

/** Personal data in the lines that are never encrypted: the subject and the names of files. */
export function inLines({
  inSubject,
  attachments,
}: Pick<ClientEvidence, 'inSubject' | 'attachments'>): readonly Detection[] {
  return inSubject.concat(...attachments.map(({ detections }) => detections));
}

/** What a mail is about shows on its first pages, in UTF-16 characters; reading all of a long one would tell little more. */
export const MOST_READ = 5_000;
