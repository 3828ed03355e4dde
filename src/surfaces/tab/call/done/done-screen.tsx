import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { callCard } from '../../../../core/handoff/call/call-card';
import { callNote } from '../../../../core/handoff/call/call-note';
import { documentText } from '../../../../core/handoff/document-text';
import { consentOf } from '../../../../core/handoff/form/consent-of-form';
import { ActionButton } from '../../../../ui/action-button';
import { useFlow } from '../../../../ui/handoff/parts/flow-context';
import { Screen } from '../../../../ui/handoff/parts/screen';
import { NoteText } from '../../../../ui/handoff/papers/note-text';
import { PrintAct, PrintButton } from '../../../../ui/handoff/papers/print-button';
import { OpenLink } from '../../parts/open-link';
import { useTab } from '../../tab-context';
import { useCall } from '../call-context';
import type { Draft } from '../mail/use-draft';

const useStyles = makeStyles({
  section: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    rowGap: tokens.spacingVerticalS,
  },
  title: { ...typographyStyles.body1Strong, margin: 0 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  text: { margin: 0 },
});

/** What remains: the mail to send, the note for the case file (H4), and what the client takes along (H6). */
export function DoneScreen({ draft }: { readonly draft: Draft }) {
  const styles = useStyles();
  const { words: tabWords } = useTab();
  const { words, language, form, frame } = useFlow();
  const { organisation, act } = useCall();
  const consent = frame && consentOf(form, frame.on);
  const made = draft.asked.phase === 'answered' ? draft.asked.value : null;
  return (
    <Screen title={tabWords.note.title}>
      {made !== null && (
        <section className={styles.section}>
          <h3 className={styles.title}>{tabWords.mail.ready}</h3>
          <p className={styles.text}>{tabWords.mail.readyDetail}</p>
          <OpenLink href={made.webLink}>{tabWords.mail.open}</OpenLink>
        </section>
      )}
      {consent ? (
        <NoteText note={documentText(callNote(form, frame, consent, draft.isReady, language))} />
      ) : (
        <section className={styles.section}>
          <p className={styles.text}>{tabWords.note.needsConsent}</p>
          <ActionButton onAct={() => act({ type: 'goTo', step: 'consent' })}>
            {tabWords.call.toConsent}
          </ActionButton>
        </section>
      )}
      {frame && (
        <section className={styles.section}>
          <h3 className={styles.title}>{words.done.clientTitle}</h3>
          <div className={styles.buttons}>
            <PrintAct
              paper="card"
              onPrint={async () => {
                const { printDocument } = await import('../../../../ui/handoff/papers/print-document');
                await printDocument(callCard(form, frame, organisation, language), language);
              }}
            />
            <PrintButton paper="form" />
          </div>
        </section>
      )}
    </Screen>
  );
}
