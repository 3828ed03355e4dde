import { LONGEST_WARNING } from '../../core/mail/warning';
import { composedItem, supports } from './outlook';

/** Ours among the notifications of the mail; at most 32 characters. */
const KEY = 'schakel.verdict';

/** Resource id of the icon in the manifest; Outlook asks for one and only classic shows it. */
const ICON = 'Icon16';

/** A line that Outlook shows above the mail, with one action that opens the pane. */
export interface Notification {
  /** At most 150 characters; nothing about the client. */
  readonly message: string;
  /** Label of the action. */
  readonly action: string;
  /** Id of the ribbon control that the action presses. */
  readonly commandId: string;
}

/**
 * Shows the notification above the mail, or takes it away for `null`. A courtesy (Mailbox 1.10): where Outlook cannot or
 * will not, nothing happens, as pane and send check say the same.
 */
export function showNotification(notification: Notification | null): void {
  if (!supports('1.10')) {
    return;
  }
  try {
    const notifications = composedItem().notificationMessages;
    if (notification === null) {
      notifications.removeAsync(KEY);
      return;
    }
    notifications.replaceAsync(KEY, {
      type: Office.MailboxEnums.ItemNotificationMessageType.InsightMessage,
      message: notification.message.slice(0, LONGEST_WARNING),
      icon: ICON,
      actions: [
        {
          actionType: Office.MailboxEnums.ActionType.ShowTaskPane,
          actionText: notification.action,
          commandId: notification.commandId,
          contextData: '',
        },
      ],
    });
  } catch {
    // The mail was closed, or this Outlook has no notifications after all.
  }
}
