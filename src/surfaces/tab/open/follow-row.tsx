import { Link, makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import type { Follow } from '../../../core/handoff/follow-up/open-handoffs';
import { reminder } from '../../../core/handoff/follow-up/reminder';
import { phoneInWords } from '../../../core/partners/phone-in-words';
import type { SentHandoff } from '../../../hosts/graph';
import { phoneLink } from '../../../hosts/teams';
import { ActionButton } from '../../../ui/action-button';
import { ErrorNote } from '../../../ui/error-note';
import { counted } from '../../../ui/plural';
import { troubleText } from '../graph/trouble-text';
import { useAsked } from '../graph/use-asked';
import { OpenLink } from '../parts/open-link';
import { useTab } from '../tab-context';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    rowGap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalM,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: 'anywhere',
  },
  overdue: { borderLeft: `${tokens.strokeWidthThickest} solid ${tokens.colorStatusWarningBorder2}` },
  name: { ...typographyStyles.body1Strong, margin: 0 },
  text: { ...typographyStyles.body1, margin: 0 },
  state: { ...typographyStyles.body1Strong, margin: 0 },
  buttons: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalS,
  },
});

/** One handoff: to whom, since when it waits, and what can be done: call, or a gentle reminder. */
export function FollowRow({ follow }: { readonly follow: Follow<SentHandoff> }) {
  const styles = useStyles();
  const { words, language, host } = useTab();
  const [asked, ask] = useAsked<{ readonly webLink: string }>();
  const { mail, partner, sentOn, answeredOn, waited, isOverdue } = follow;
  const recipients = mail.to.map(({ name, address }) => name || address).join(', ');
  const remind = async () => {
    const made = await ask((graph) =>
      graph.createDraft(reminder(sentOn, mail.to, language), { mayAsk: true }),
    );
    if (made !== null) {
      void host.openLink(made.webLink);
    }
  };
  const state =
    answeredOn !== null
      ? words.open.answered(answeredOn)
      : isOverdue
        ? words.open.overdue(waited)
        : counted(words.open.waiting, waited, language);
  return (
    <article className={mergeClasses(styles.root, isOverdue && styles.overdue)}>
      <h4 className={styles.name}>{partner?.name ?? words.open.unknownPartner}</h4>
      <p className={styles.text}>{[mail.subject, recipients].filter((part) => part !== '').join(' – ')}</p>
      <p className={styles.text}>{words.open.sent(sentOn)}</p>
      <p className={styles.state}>{state}</p>
      {answeredOn === null &&
        partner?.channels.map(
          ({ name, phone }) =>
            phone !== null && (
              <Link key={name} href={phoneLink(phone)}>
                {words.open.call(name, phoneInWords(phone))}
              </Link>
            ),
        )}
      <div className={styles.buttons}>
        {isOverdue && asked.phase !== 'answered' && (
          <ActionButton isUnderWay={asked.phase === 'asking'} onAct={() => void remind()}>
            {words.open.remind}
          </ActionButton>
        )}
        <OpenLink href={asked.phase === 'answered' ? asked.value.webLink : mail.webLink}>
          {words.open.openMail}
        </OpenLink>
      </div>
      {asked.phase === 'answered' && <p className={styles.text}>{words.open.reminded}</p>}
      {asked.phase === 'failed' && <ErrorNote text={troubleText(asked.trouble, words, 'draft')} />}
    </article>
  );
}
