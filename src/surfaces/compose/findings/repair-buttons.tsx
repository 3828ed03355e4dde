import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Finding } from '../../../core/mail/finding';
import { ActionButton, type Weight } from '../../../ui/action-button';
import { AnswerForm } from '../answers/answer-form';
import { usePaneWords } from '../pane-language';
import type { Repair } from '../repairs/repair';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'start',
    rowGap: tokens.spacingVerticalS,
    width: '100%',
  },
});

interface RepairButtonsProps {
  readonly finding: Finding;
  /** Id of the text that says what is wrong. */
  readonly about: string;
  /** Whether the best of them stands out on the screen. */
  readonly isMain: boolean;
  readonly isUnderWay: boolean;
  readonly onRepair: (repair: Repair) => void;
}

/** What can be done about a finding: the best as a full button, the others quieter, and an answer instead. */
export function RepairButtons({ finding, about, isMain, isUnderWay, onRepair }: RepairButtonsProps) {
  const styles = useStyles();
  const { words } = usePaneWords();
  const [pressed, setPressed] = useState<string | null>(null);
  const { fixes, question, dismissible, place, wording } = finding;
  const aboutClient = wording.key === 'perhapsClientMail' ? words.findings.aboutClient : null;
  const best = isMain ? 'main' : 'normal';

  const repairWith = (label: string, repair: Repair) => () => {
    setPressed(label);
    onRepair(repair);
  };
  const button = (label: string, repair: Repair, weight: Weight) => (
    <ActionButton
      key={label}
      weight={weight}
      about={about}
      isUnderWay={isUnderWay && pressed === label}
      onAct={repairWith(label, repair)}
    >
      {label}
    </ActionButton>
  );
  return (
    <div className={styles.root}>
      {fixes.map((fix, index) =>
        button(
          aboutClient?.yes ?? words.findings.fix(fix),
          { kind: 'fix', fix },
          index === 0 ? best : 'quiet',
        ),
      )}
      {question && (
        <AnswerForm
          question={question}
          about={about}
          {...(aboutClient && { label: aboutClient.no })}
          weight={fixes.length === 0 ? best : aboutClient ? 'normal' : 'quiet'}
          isUnderWay={isUnderWay && pressed === question.id}
          onAnswer={(reason) => repairWith(question.id, { kind: 'answer', question, reason })()}
        />
      )}
      {dismissible.length > 0 &&
        button(
          words.findings.dismiss(dismissible, 'spans' in place && place.spans.length === dismissible.length),
          { kind: 'dismiss', texts: dismissible },
          'quiet',
        )}
    </div>
  );
}
