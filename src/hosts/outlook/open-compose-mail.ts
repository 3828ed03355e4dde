import { RULE_IDS, type Policy } from '../../core/policy/policy';
import { composedAttachments } from './attachments';
import type { ComposeMail } from './compose-mail';
import { listen, outlookTheme } from './host-theme';
import { showNotification } from './notification';
import { officeCalls, settled } from './office-call';
import { composedItem, displayLocale, isMeeting } from './outlook';
import { readDraft } from './read-draft';
import { rulesOf } from './send-event';
import { writeChange } from './write-change';

/** A pane can wait longer than a send check, and try again. */
const CALL_DEADLINE = 5_000;

/** The content of an attachment, 25 MB at most, goes to and fro. */
const ATTACHMENT_DEADLINE = 60_000;

/** Opens the mail or the invitation in whose window the pane stands, as soon as Outlook is ready. */
export async function openComposeMail(policy: Policy): Promise<ComposeMail> {
  await Office.onReady();
  const attempt = () => officeCalls(CALL_DEADLINE);
  return {
    locale: displayLocale(),
    isMeeting: isMeeting(),
    read: () => settled(attempt(), (calls) => readDraft(calls, policy)),
    apply: async (changes) => {
      for (const change of changes) {
        const deadline = change.kind === 'attachmentName' ? ATTACHMENT_DEADLINE : CALL_DEADLINE;
        await writeChange(officeCalls(deadline), change, policy);
      }
    },
    attachments: composedAttachments,
    writeBody: (html) =>
      attempt().write('body', (done) =>
        composedItem().body.setAsync(html, { coercionType: Office.CoercionType.Html }, done),
      ),
    onChange: (listener) => {
      listen(composedItem(), Office.EventType.RecipientsChanged, listener);
      listen(composedItem(), Office.EventType.AttachmentsChanged, listener);
      if (isMeeting()) {
        listen(composedItem(), Office.EventType.EnhancedLocationsChanged, listener);
      }
    },
    notify: showNotification,
    openedFor: async () => {
      const context = await attempt().read(
        'statement',
        (done) => composedItem().getInitializationContextAsync(done),
        (value) => (typeof value === 'string' ? value : ''),
      );
      return rulesOf(context, RULE_IDS);
    },
    ...outlookTheme,
  };
}
