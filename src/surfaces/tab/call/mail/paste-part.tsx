import { Button, makeStyles, tokens, typographyStyles, useAnnounce } from '@fluentui/react-components';
import { useState } from 'react';
import { handoffDraft } from '../../../../core/handoff/call/handoff-draft';
import type { HandoffMail } from '../../../../core/handoff/handoff-changes';
import { handoffSubject } from '../../../../core/handoff/handoff-subject';
import { composeLink } from '../../../../hosts/teams';
import { ActionButton } from '../../../../ui/action-button';
import { copyRichText } from '../../../../ui/copy-rich-text';
import { copyText } from '../../../../ui/copy-text';
import { useTab } from '../../tab-context';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    rowGap: tokens.spacingVerticalS,
  },
  title: { ...typographyStyles.subtitle2, margin: 0 },
  steps: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  text: { margin: 0 },
  block: {
    ...typographyStyles.body1,
    width: '100%',
    boxSizing: 'border-box',
    margin: 0,
    padding: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground3,
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
  },
});

interface PastePartProps {
  readonly mail: HandoffMail;
  /** The text is on the clipboard. */
  readonly onCopied: () => void;
}

/**
 * The handoff over the clipboard, for where Graph can't lay a draft ready. The link to Outlook names neither the client nor the
 * partner nor the case file.
 */
export function PastePart({ mail, onCopied }: PastePartProps) {
  const styles = useStyles();
  const { words, policy, language } = useTab();
  const { announce } = useAnnounce();
  const [outcome, setOutcome] = useState<'copied' | 'copyFailed' | null>(null);
  const { html, text, to } = handoffDraft(mail, policy);
  const copy = async (copying: Promise<boolean>) => {
    const result = (await copying) ? 'copied' : 'copyFailed';
    setOutcome(result);
    announce(words.mail[result]);
    return result === 'copied';
  };
  const copyMail = async () => {
    if (await copy(copyRichText(html, text))) {
      onCopied();
    }
  };
  return (
    <section className={styles.root}>
      <h3 className={styles.title}>{words.mail.byHandTitle}</h3>
      <ol className={styles.steps}>
        {words.mail.handSteps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <div className={styles.buttons}>
        <ActionButton onAct={() => void copyMail()}>{words.mail.copyText}</ActionButton>
        <ActionButton onAct={() => void copy(copyText(to[0]?.address ?? ''))}>
          {words.mail.copyAddress}
        </ActionButton>
        <Button
          as="a"
          href={composeLink(handoffSubject('', language))}
          target="_blank"
          rel="noopener noreferrer"
        >
          {words.mail.newMail}
        </Button>
      </div>
      {outcome !== null && <p className={styles.text}>{words.mail[outcome]}</p>}
      <pre className={styles.block} tabIndex={0}>
        {text}
      </pre>
    </section>
  );
}
