import { makeStyles, mergeClasses, tokens, typographyStyles, useId } from '@fluentui/react-components';
import { useCallback, useState } from 'react';
import { ActionButton } from '../../../ui/action-button';
import { useFocusRing } from '../../../ui/use-focus-ring';
import { useTakeFocus } from '../../../ui/use-take-focus';
import { ErrorNote } from '../../../ui/error-note';
import { HandingOver } from './handing-over';
import { Password } from './password';
import type { ArchiveState } from './use-archive';
import { usePaneWords } from '../pane-language';
import { useArchiveWords } from './use-archive-words';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'start',
    rowGap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
  },
  title: { ...typographyStyles.subtitle2, margin: 0 },
  text: { ...typographyStyles.body1, margin: 0, overflowWrap: 'anywhere' },
  strong: { ...typographyStyles.body1Strong, margin: 0 },
});

interface PasswordCardProps {
  readonly state: Extract<ArchiveState, { phase: 'made' }>;
  readonly onPassOn: () => void;
  readonly onTakeBack: () => void;
}

/** The password of the archive, shown this once, and how it gets to the recipient. */
export function PasswordCard({ state, onPassOn, onTakeBack }: PasswordCardProps) {
  const styles = useStyles();
  const focusRing = useFocusRing();
  const words = useArchiveWords();
  const { archive: offer, findings } = usePaneWords().words;
  const titleId = useId('password');
  const [isNew, setNew] = useState(true);
  const onFocusTaken = useCallback(() => setNew(false), []);
  const title = useTakeFocus<HTMLHeadingElement>(isNew ? 'replaced' : null, onFocusTaken);
  const { archive, isStuck, isGoingBack } = state;
  return (
    <section className={styles.root} aria-labelledby={titleId}>
      <h2 ref={title} id={titleId} tabIndex={-1} className={mergeClasses(styles.title, focusRing)}>
        {isStuck ? offer.title : words.card.title}
      </h2>
      {isStuck ? (
        <ErrorNote text={words.notUndone} />
      ) : (
        <p className={styles.text}>{words.card.placed(archive.name, archive.hasFiles)}</p>
      )}
      <Password password={archive.password} />
      <p className={styles.strong}>{words.card.otherWay}</p>
      <p className={styles.text}>{words.card.onceOnly}</p>
      <HandingOver />
      {!isStuck && <ActionButton onAct={onPassOn}>{words.card.passedOn}</ActionButton>}
      <ActionButton weight={isStuck ? 'normal' : 'quiet'} isUnderWay={isGoingBack} onAct={onTakeBack}>
        {findings.undo}
      </ActionButton>
    </section>
  );
}
