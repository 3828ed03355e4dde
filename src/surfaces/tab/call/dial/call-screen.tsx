import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { ActionButton } from '../../../../ui/action-button';
import { useFlow } from '../../../../ui/handoff/parts/flow-context';
import { Screen } from '../../../../ui/handoff/parts/screen';
import { useTab } from '../../tab-context';
import { useCall } from '../call-context';
import { DirectPart } from './direct-part';
import { LinePart } from './line-part';

const useStyles = makeStyles({
  text: { margin: 0 },
  ask: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    rowGap: tokens.spacingVerticalXS,
  },
  lines: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXL,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  strong: { ...typographyStyles.body1Strong, margin: 0 },
});

/** The partner's regular lines, each with its hours and the ways to call it (H1). */
export function CallScreen() {
  const styles = useStyles();
  const { words } = useTab();
  const { form } = useFlow();
  const { organisation, act } = useCall();
  const { channels, name } = organisation;
  return (
    <Screen title={words.call.title(name)}>
      {form.answer === null && (
        <div className={styles.ask}>
          <p className={styles.strong}>{words.call.askFirst}</p>
          <ActionButton weight="quiet" onAct={() => act({ type: 'goTo', step: 'consent' })}>
            {words.call.toConsent}
          </ActionButton>
        </div>
      )}
      {channels.length === 0 && <p className={styles.text}>{words.call.noLine}</p>}
      <ul className={styles.lines}>
        {channels.map((channel, index) => (
          <li key={channel.name}>
            <LinePart channel={channel} isFirst={index === 0} />
          </li>
        ))}
      </ul>
      {!form.clientPresent && <DirectPart organisation={organisation} />}
    </Screen>
  );
}
