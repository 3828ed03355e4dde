import { makeStyles, tokens, typographyStyles, useId } from '@fluentui/react-components';
import { ShieldCheckmark20Regular } from '@fluentui/react-icons';
import { changesFor } from '../../../core/mail/change';
import type { Protection } from '../../../core/mail/draft';
import { isProtected } from '../../../core/mail/protection';
import type { Policy } from '../../../core/policy/policy';
import { ActionButton } from '../../../ui/action-button';
import { usePaneWords } from '../pane-language';
import { TroubleNote } from '../parts/trouble-note';
import type { MailChanges } from '../repairs/use-mail-changes';
import { unprotect } from './unprotect';

const ACT = 'protection';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', alignItems: 'start', rowGap: tokens.spacingVerticalXS },
  state: { display: 'grid', gridTemplateColumns: 'auto 1fr', columnGap: tokens.spacingHorizontalS },
  icon: { display: 'flex', height: '20px', color: tokens.colorStatusSuccessForeground1 },
  text: { ...typographyStyles.body1, margin: 0, overflowWrap: 'anywhere' },
  hint: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
});

interface ProtectionPartProps {
  readonly protection: Protection;
  readonly policy: Policy;
  /** The list of findings already has the button that protects the mail, or the one that takes it back. */
  readonly isInList: boolean;
  readonly changes: MailChanges;
}

/** Whether the mail is protected and by what, and the way to the other of the two. */
export function ProtectionPart({ protection, policy, isInList, changes }: ProtectionPartProps) {
  const styles = useStyles();
  const { words } = usePaneWords();
  const hintId = useId('protection');
  const { label } = policy.protection;
  const isProtectedNow = isProtected(protection, policy);
  const isUnderWay = changes.isUnderWay(ACT);
  if (isInList && !isProtectedNow) {
    return null;
  }
  return (
    <div className={styles.root}>
      {isProtectedNow ? (
        <>
          <div className={styles.state}>
            <span className={styles.icon} aria-hidden>
              <ShieldCheckmark20Regular />
            </span>
            <p id={hintId} className={styles.text}>
              {label !== null && protection.labelId === label.id
                ? words.about.protectedByLabel(label.name)
                : words.about.protectedByHeader}
            </p>
          </div>
          {!isInList && (
            <ActionButton
              weight="quiet"
              about={hintId}
              isUnderWay={isUnderWay}
              onAct={() => void changes.perform(ACT, (draft) => unprotect(draft, policy))}
            >
              {words.about.unprotect}
            </ActionButton>
          )}
        </>
      ) : (
        <>
          <ActionButton
            about={hintId}
            isUnderWay={isUnderWay}
            onAct={() =>
              void changes.perform(ACT, (draft) => changesFor({ kind: 'protect' }, draft, policy, false))
            }
          >
            {words.findings.fix({ kind: 'protect' })}
          </ActionButton>
          <p id={hintId} className={styles.hint}>
            {words.about.protectHint}
          </p>
        </>
      )}
      <TroubleNote trouble={changes.troubleWith(ACT)} />
    </div>
  );
}
