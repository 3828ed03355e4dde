import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { PaneCatalogue } from '../../../core/language/pane/catalogue';
import type { Finding } from '../../../core/mail/finding';
import { ActionButton } from '../../../ui/action-button';
import { usePaneWords } from '../pane-language';
import type { Repair } from '../repairs/repair';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'start',
    rowGap: tokens.spacingVerticalS,
    maxWidth: '100%',
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

/** What can be done about a finding: the best as a full button, the others quieter. */
export function RepairButtons({ finding, about, isMain, isUnderWay, onRepair }: RepairButtonsProps) {
  const styles = useStyles();
  const { words } = usePaneWords();
  const [pressed, setPressed] = useState<string | null>(null);
  const best = isMain ? 'main' : 'normal';
  return (
    <div className={styles.root}>
      {repairsOf(finding, words.findings).map(({ label, repair }, index) => (
        <ActionButton
          key={label}
          weight={index === 0 && repair.kind === 'fix' ? best : 'quiet'}
          about={about}
          isUnderWay={isUnderWay && pressed === label}
          onAct={() => {
            setPressed(label);
            onRepair(repair);
          }}
        >
          {label}
        </ActionButton>
      ))}
    </div>
  );
}

interface LabelledRepair {
  readonly label: string;
  readonly repair: Repair;
}

function repairsOf(finding: Finding, words: PaneCatalogue['findings']): readonly LabelledRepair[] {
  const { fixes, dismissible, place } = finding;
  const repairs = fixes.map((fix): LabelledRepair => ({
    label: words.fix(fix),
    repair: { kind: 'fix', fix },
  }));
  const isAll = place.kind === 'subject' && place.spans.length === dismissible.length;
  return dismissible.length === 0
    ? repairs
    : [
        ...repairs,
        { label: words.dismiss(dismissible, isAll), repair: { kind: 'dismiss', texts: dismissible } },
      ];
}
