import type { Policy } from '../policy/policy';
import type { Attachment, MailDraft } from './draft';
import { isProtected } from './protection';

/**
 * How client content is kept from others than the recipient: *Do Not Forward* (M5), or all of it in an encrypted archive
 * (M6), or not at all.
 */
export type Route = 'protected' | 'archive' | 'none';

/** The route that a mail takes as it stands. */
export function routeOf(draft: MailDraft, policy: Policy): Route {
  if (isProtected(draft.protection, policy)) {
    return 'protected';
  }
  const isPacked = draft.attachments.some((attachment) => isPackedArchive(attachment, draft));
  return policy.protection.archive && isPacked ? 'archive' : 'none';
}

/** Whether Schakel packed and encrypted this attachment. */
export function isPackedArchive({ name, size, kind }: Attachment, { statement }: MailDraft): boolean {
  return (
    kind === 'file' && statement.archives.some((archive) => archive.name === name && archive.size === size)
  );
}
