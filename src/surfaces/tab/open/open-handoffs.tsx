import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { daysAfter, monthsBefore } from '../../../core/calendar/days';
import { followedUp } from '../../../core/handoff/follow-up/open-handoffs';
import { partnerIndex } from '../../../core/partners/partner-index';
import type { SentHandoff } from '../../../hosts/graph';
import { ActionButton } from '../../../ui/action-button';
import { useFocusRing } from '../../../ui/use-focus-ring';
import { TroublePart } from '../graph/trouble-part';
import { useAsked } from '../graph/use-asked';
import { Notice } from '../parts/notice';
import { Waiting } from '../parts/waiting';
import { useTab } from '../tab-context';
import { FollowRow } from './follow-row';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL, maxWidth: '720px' },
  section: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    rowGap: tokens.spacingVerticalM,
  },
  title: { ...typographyStyles.subtitle1, margin: 0 },
  heading: { ...typographyStyles.subtitle2, margin: 0 },
  text: { ...typographyStyles.body1, margin: 0 },
  quiet: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  list: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    width: '100%',
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
});

/** Months back that handoffs are looked for. */
const MONTHS = 3;

/** What was sent and waits for an answer (H5), from the caseworker's own mailbox. Nothing of it is kept. */
export function OpenHandoffs() {
  const styles = useStyles();
  const ring = useFocusRing();
  const { words, today } = useTab();
  const [asked, ask] = useAsked<readonly SentHandoff[]>();
  const look = () =>
    void ask((graph) => graph.sentHandoffs(daysAfter(monthsBefore(today, MONTHS), 1), { mayAsk: true }));
  return (
    <div className={styles.root}>
      <h2 className={mergeClasses(styles.title, ring)}>{words.open.title}</h2>
      {asked.phase === 'idle' && (
        <section className={styles.section}>
          <p className={styles.text}>{words.open.intro}</p>
          <ActionButton weight="main" onAct={look}>
            {words.open.start}
          </ActionButton>
        </section>
      )}
      {asked.phase === 'asking' && <Waiting />}
      {asked.phase === 'failed' && <TroublePart trouble={asked.trouble} onRetry={look} />}
      {asked.phase === 'answered' && <Follows sent={asked.value} onReload={look} />}
    </div>
  );
}

interface FollowsProps {
  readonly sent: readonly SentHandoff[];
  readonly onReload: () => void;
}

function Follows({ sent, onReload }: FollowsProps) {
  const styles = useStyles();
  const { words, directory, policy, today } = useTab();
  const { waiting, answered } = followedUp(sent, partnerIndex(directory), policy.followUp.answerDays, today);
  const reload = <ActionButton onAct={onReload}>{words.open.reload}</ActionButton>;
  if (sent.length === 0) {
    return (
      <Notice title={words.open.none} detail={words.open.noneDetail}>
        {reload}
      </Notice>
    );
  }
  const parts = [
    { title: words.open.waitingTitle, follows: waiting },
    { title: words.open.answeredTitle, follows: answered },
  ];
  return (
    <>
      {parts.map(
        ({ title, follows }) =>
          follows.length > 0 && (
            <section key={title} className={styles.section}>
              <h3 className={styles.heading}>{title}</h3>
              <ul className={styles.list}>
                {follows.map((follow) => (
                  <li key={follow.mail.id}>
                    <FollowRow follow={follow} />
                  </li>
                ))}
              </ul>
            </section>
          ),
      )}
      <p className={styles.quiet}>{words.open.holidays}</p>
      <div>{reload}</div>
    </>
  );
}
