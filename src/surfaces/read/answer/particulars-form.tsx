import { Field, Input, makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { DECLINE_REASONS, type Answer } from '../../../core/handoff/follow-up/answer';
import { ActionButton } from '../../../ui/action-button';
import { useFocusRing } from '../../../ui/use-focus-ring';
import { useReadWords } from '../words';
import type { Asked } from './use-reply';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    border: 'none',
    minWidth: 0,
  },
  title: { ...typographyStyles.body1Strong, margin: 0 },
});

interface ParticularsFormProps {
  readonly asked: Asked;
  readonly onGive: (answer: Answer) => void;
  readonly onBack: () => void;
}

/** What the sender has to know beside a no: why not, or who suits better. */
export function ParticularsForm({ asked, onGive, onBack }: ParticularsFormProps) {
  const styles = useStyles();
  const ring = useFocusRing();
  const { pane, reply } = useReadWords().words;
  const [to, setTo] = useState('');
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <div className={styles.root}>
      <h3 ref={title} tabIndex={-1} className={mergeClasses(styles.title, ring)}>
        {asked === 'declined' ? pane.reasonTitle : reply.title.redirected}
      </h3>
      {asked === 'declined' ? (
        DECLINE_REASONS.map((reason) => (
          <ActionButton key={reason} onAct={() => onGive({ state: 'declined', reason })}>
            {pane.reasons[reason]}
          </ActionButton>
        ))
      ) : (
        <>
          <Field label={pane.toLabel} hint={pane.toHint}>
            <Input
              value={to}
              autoComplete="off"
              spellCheck={false}
              onChange={(_, { value }) => setTo(value)}
            />
          </Field>
          <ActionButton weight="main" onAct={() => onGive({ state: 'redirected', to })}>
            {pane.openReply}
          </ActionButton>
        </>
      )}
      <ActionButton weight="quiet" onAct={onBack}>
        {pane.back}
      </ActionButton>
    </div>
  );
}
