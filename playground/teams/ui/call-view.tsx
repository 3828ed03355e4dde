import {
  Avatar,
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  Text,
  tokens,
} from '@fluentui/react-components';
import {
  CallDismissRegular,
  CallEndRegular,
  CallInboundRegular,
  CallRegular,
  VideoRegular,
} from '@fluentui/react-icons';
import { useStore } from '../../common/ui/use-store';
import type { CallState } from '../model/call';
import { useShell, useTeamsWording } from './shell-context';

const useStyles = makeStyles({
  surface: { maxWidth: '440px' },
  title: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
  content: { display: 'grid', rowGap: tokens.spacingVerticalL },
  people: { margin: 0, padding: 0, listStyleType: 'none', display: 'grid', rowGap: tokens.spacingVerticalM },
  person: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalM },
  names: { display: 'grid', minWidth: 0, overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** Who is being called, and what becomes of it. */
export function CallView() {
  const styles = useStyles();
  const shell = useShell();
  const call = useStore(shell.call);
  const { call: wording } = useTeamsWording();
  if (!call) {
    return null;
  }
  const { targets, withVideo, state } = call;
  return (
    <Dialog open modalType="alert">
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle className={styles.title}>
            {withVideo ? <VideoRegular aria-hidden /> : <CallRegular aria-hidden />}
            {wording.heading[withVideo ? 'video' : 'audio']}
          </DialogTitle>
          <DialogContent className={styles.content}>
            <ul className={styles.people}>
              {targets.map((target) => (
                <li key={target} className={styles.person}>
                  <Avatar name={shell.nameOf(target)} size={48} color="colorful" aria-hidden />
                  <span className={styles.names}>
                    <Text weight="semibold">{shell.nameOf(target)}</Text>
                    <Text className={styles.quiet}>{target}</Text>
                  </span>
                </li>
              ))}
            </ul>
            <Text role="status" size={400}>
              {wording.states[state]}
            </Text>
            <Text className={styles.quiet}>{wording.hint}</Text>
          </DialogContent>
          <DialogActions fluid>
            <CallButtons state={state} />
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

function CallButtons({ state }: { readonly state: CallState }) {
  const { callBecame, closeCall } = useShell();
  const { call: wording } = useTeamsWording();
  switch (state) {
    case 'ringing':
      return (
        <>
          <Button icon={<CallInboundRegular />} onClick={() => callBecame('answered')}>
            {wording.answer}
          </Button>
          <Button icon={<CallDismissRegular />} onClick={() => callBecame('notAnswered')}>
            {wording.notAnswer}
          </Button>
        </>
      );
    case 'answered':
      return (
        <Button icon={<CallEndRegular />} onClick={() => callBecame('ended')}>
          {wording.hangUp}
        </Button>
      );
    case 'notAnswered':
    case 'ended':
      return (
        <Button appearance="primary" onClick={closeCall}>
          {wording.close}
        </Button>
      );
  }
}
