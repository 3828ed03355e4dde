import type { ComposedMail, Notification, NotificationAction, NotificationType } from '../../model/mail';
import type { Store } from '../../../common/store';
import { LIMITS } from '../limits';
import { InvalidParameters, type Params } from '../params';
import { done, failed, type Reply } from '../reply';
import type { Handlers } from './handler';

/** In the order of the numbers in Outlook's protocol; the names are those of Office.js. */
const TYPES: readonly { readonly type: NotificationType; readonly officeName: string }[] = [
  { type: 'informational', officeName: 'informationalMessage' },
  { type: 'progress', officeName: 'progressIndicator' },
  { type: 'error', officeName: 'errorMessage' },
  { type: 'insight', officeName: 'insightMessage' },
];

export const notificationHandlers = {
  'notifications.getAll': (_, { mail }) => done(mail.get().notifications.map(asHostNotification)),
  'notifications.add': (params, { mail }) => {
    const notification = parse(params);
    return find(mail.get(), notification.key)
      ? failed('DuplicateNotificationKey')
      : append(mail, notification);
  },
  /** Adds the notification where there is none to replace, as Office.js documents. */
  'notifications.replace': (params, { mail }) => {
    const notification = parse(params);
    if (!find(mail.get(), notification.key)) {
      return append(mail, notification);
    }
    mail.update((current) => ({
      ...current,
      notifications: current.notifications.map((present) =>
        present.key === notification.key ? notification : present,
      ),
    }));
    return done();
  },
  'notifications.remove': (params, { mail }) => {
    const key = params.text('key');
    if (!find(mail.get(), key)) {
      return failed('NotificationKeyNotFound');
    }
    mail.update((current) => ({
      ...current,
      notifications: current.notifications.filter((present) => present.key !== key),
    }));
    return done();
  },
} satisfies Handlers;

function append(mail: Store<ComposedMail>, notification: Notification): Reply {
  const { notifications } = mail.get();
  if (notifications.length >= LIMITS.notifications) {
    return failed('NumberOfNotificationsExceeded');
  }
  mail.update((current) => ({ ...current, notifications: [...notifications, notification] }));
  return done();
}

function find({ notifications }: ComposedMail, key: string): Notification | undefined {
  return notifications.find((notification) => notification.key === key);
}

function parse(params: Params): Notification {
  const type = TYPES[params.number('type')]?.type;
  const key = params.text('key');
  const message = params.text('message');
  if (!type || key.length > LIMITS.notificationKey || message.length > LIMITS.notificationMessage) {
    throw new InvalidParameters('notification');
  }
  return {
    key,
    type,
    message,
    icon: params.optionalText('icon'),
    isPersistent: params.flag('persistent'),
    action: type === 'insight' ? parseAction(params) : null,
  };
}

function parseAction(params: Params): NotificationAction | null {
  const [action] = params.list('actions');
  return action
    ? {
        actionText: action.text('actionText'),
        commandId: action.text('commandId'),
        contextData: action.optionalText('contextData') ?? '',
      }
    : null;
}

function asHostNotification({ key, type, message, icon, isPersistent }: Notification) {
  const officeName = TYPES.find((candidate) => candidate.type === type)?.officeName;
  return { key, type: officeName, message, icon, persistent: isPersistent };
}
