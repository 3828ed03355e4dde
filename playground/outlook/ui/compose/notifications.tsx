import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarGroup,
  type MessageBarIntent,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import type { ComposedMail, NotificationType } from '../../model/mail';
import type { Store } from '../../../common/store';
import { useWording } from '../playground-context';
import { useStore } from '../../../common/ui/use-store';

const INTENTS: Readonly<Record<NotificationType, MessageBarIntent>> = {
  informational: 'info',
  progress: 'info',
  error: 'error',
  insight: 'info',
};

const useStyles = makeStyles({ bar: { borderRadius: 0 } });

interface NotificationsProps {
  readonly mail: Store<ComposedMail>;
  readonly onCommand: (id: string, contextData: string) => void;
}

/** The bars that the add-in put above the mail. */
export function Notifications({ mail, onCommand }: NotificationsProps) {
  const styles = useStyles();
  const wording = useWording();
  const { notifications } = useStore(mail);
  const dismiss = (key: string) =>
    mail.update((current) => ({
      ...current,
      notifications: current.notifications.filter((notification) => notification.key !== key),
    }));
  return (
    <MessageBarGroup>
      {notifications.map(({ key, type, message, action }) => (
        <MessageBar key={key} className={styles.bar} intent={INTENTS[type]}>
          <MessageBarBody>{message}</MessageBarBody>
          <MessageBarActions
            containerAction={
              <Button
                appearance="transparent"
                icon={<DismissRegular />}
                aria-label={wording.dismiss}
                onClick={() => dismiss(key)}
              />
            }
          >
            {action && (
              <Button onClick={() => onCommand(action.commandId, action.contextData)}>
                {action.actionText}
              </Button>
            )}
          </MessageBarActions>
        </MessageBar>
      ))}
    </MessageBarGroup>
  );
}
