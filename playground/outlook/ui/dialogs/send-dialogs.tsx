import { makeStyles, Spinner, tokens } from '@fluentui/react-components';
import type { SendController } from '../../browser/send-controller';
import type { SendState } from '../../send/send-flow';
import type { SendChoice } from '../../send/smart-alert';
import { useWording } from '../playground-context';
import { useStore } from '../../../common/ui/use-store';
import type { Wording } from '../wording';
import { AlertMessage } from './alert-message';
import { OutlookDialog, type DialogButton } from './outlook-dialog';

const useStyles = makeStyles({
  text: { margin: 0 },
  checking: {
    position: 'fixed',
    insetBlockEnd: tokens.spacingVerticalXL,
    insetInlineStart: '50%',
    transform: 'translateX(-50%)',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusMedium,
    boxShadow: tokens.shadow16,
  },
});

/** Title of what Outlook says for itself; what it says for an add-in has the name of the add-in. */
const OUTLOOK = 'Outlook';

/** What Outlook shows between Send and the mail that leaves or stays. */
export function SendDialogs({ sending }: { readonly sending: SendController }) {
  const styles = useStyles();
  const wording = useWording();
  const state = useStore(sending.state);
  const onChoose = (choice: SendChoice) => sending.dispatch({ kind: 'chosen', choice });
  if (state.kind === 'composing') {
    return null;
  }
  if (state.kind === 'checking') {
    return (
      <div className={styles.checking} role="status">
        <Spinner size="tiny" label={wording.alert.checking} />
      </div>
    );
  }
  return (
    <OutlookDialog
      title={state.kind === 'refused' ? OUTLOOK : wording.addIn}
      buttons={buttonsOf(state, wording)}
      onChoose={onChoose}
    >
      {state.kind === 'alert' ? (
        <AlertMessage message={state.alert.message} otherwise={wording.alert.defaultMessage} />
      ) : (
        <p className={styles.text}>{textOf(state, wording)}</p>
      )}
    </OutlookDialog>
  );
}

type DialogState = Exclude<SendState, { kind: 'composing' | 'checking' }>;

function buttonsOf(state: DialogState, { alert }: Wording): readonly DialogButton[] {
  const dontSend: DialogButton = { choice: 'dontSend', text: alert.buttons.dontSend };
  const sendAnyway: DialogButton = { choice: 'sendAnyway', text: alert.buttons.sendAnyway };
  switch (state.kind) {
    case 'alert':
      return state.alert.buttons.map(({ choice, label }) => ({
        choice,
        text: label.by === 'addIn' ? label.text : alert.buttons[label.word],
      }));
    case 'takingLong':
    case 'timedOut':
      return state.canSendAnyway ? [sendAnyway, dontSend] : [dontSend];
    case 'allowedAfterWait':
      return [{ choice: 'sendAnyway', text: alert.sendNow }, dontSend];
    case 'unavailable':
      return state.canSendAnyway
        ? [sendAnyway, { choice: 'dontSend', text: alert.tryLater }]
        : [{ choice: 'dontSend', text: alert.ok }];
    case 'refused':
      return [{ choice: 'dontSend', text: alert.ok }];
  }
}

function textOf(state: Exclude<DialogState, { kind: 'alert' }>, { alert }: Wording): string {
  switch (state.kind) {
    case 'takingLong':
      return alert.takingLong[state.canSendAnyway ? 'canSendAnyway' : 'mustWait'];
    case 'timedOut':
      return alert.timedOut[state.canSendAnyway ? 'canSendAnyway' : 'mustRetry'];
    case 'unavailable':
      return alert.unavailable[state.canSendAnyway ? 'canSendAnyway' : 'cannotSend'];
    case 'allowedAfterWait':
      return alert.allowedAfterWait;
    case 'refused':
      return alert.refused[state.reason];
  }
}
