import {
  makeResetStyles,
  makeStyles,
  mergeClasses,
  tokens,
  typographyStyles,
  useId,
} from '@fluentui/react-components';
import { ErrorCircle20Filled, Info20Regular, QuestionCircle20Filled } from '@fluentui/react-icons';
import { whatIsWrong } from '../../../core/language/findings/catalogue';
import { whyItMatters } from '../../../core/language/reasons/catalogue';
import type { Finding, Severity } from '../../../core/mail/finding';
import type { WordingOverrides } from '../../../core/policy/policy';
import { useFocusRing } from '../../../ui/use-focus-ring';
import { useTakeFocus, type FocusReason } from '../../../ui/use-take-focus';
import { usePaneWords } from '../pane-language';
import { TroubleNote } from '../parts/trouble-note';
import type { Repair } from '../repairs/repair';
import type { Trouble } from '../repairs/use-mail-changes';
import { MarkedText } from './marked-text';
import { RepairButtons } from './repair-buttons';

const useRootClass = makeResetStyles({
  display: 'flex',
  flexDirection: 'column',
  alignItems: 'start',
  rowGap: tokens.spacingVerticalM,
  padding: tokens.spacingHorizontalM,
  borderRadius: tokens.borderRadiusLarge,
  border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
});

const useStyles = makeStyles({
  head: { display: 'grid', gridTemplateColumns: 'auto 1fr', columnGap: tokens.spacingHorizontalS },
  icon: { display: 'flex', height: '20px' },
  block: { color: tokens.colorStatusDangerForeground1 },
  ask: { color: tokens.colorStatusWarningForeground3 },
  info: { color: tokens.colorNeutralForeground2 },
  what: {
    ...typographyStyles.body1Strong,
    margin: 0,
    overflowWrap: 'anywhere',
  },
  why: { ...typographyStyles.body1, margin: 0, gridColumnStart: 2, color: tokens.colorNeutralForeground2 },
});

const ICONS: Readonly<Record<Severity, typeof ErrorCircle20Filled>> = {
  block: ErrorCircle20Filled,
  ask: QuestionCircle20Filled,
  info: Info20Regular,
};

interface FindingRowProps {
  readonly finding: Finding;
  readonly overrides: WordingOverrides;
  /** The gravest that has a button: that button is the one that stands out. */
  readonly isFirst: boolean;
  readonly focusReason: FocusReason | null;
  readonly onFocusTaken: () => void;
  readonly isUnderWay: boolean;
  readonly trouble: Trouble | null;
  readonly onRepair: (repair: Repair) => void;
}

/** One thing to mend or to answer: what, why, and the button that does it. */
export function FindingRow(props: FindingRowProps) {
  const { finding, overrides, isFirst, focusReason, onFocusTaken, isUnderWay, trouble, onRepair } = props;
  const { severity, place, wording, fixes, dismissible, question } = finding;
  const styles = useStyles();
  const rootClass = useRootClass();
  const focusRing = useFocusRing();
  const { words, reasons, language } = usePaneWords();
  const whatId = useId('what');
  const heading = useTakeFocus<HTMLHeadingElement>(focusReason, onFocusTaken);

  const what = whatIsWrong(wording, language);
  const Icon = ICONS[severity];
  return (
    <li className={rootClass}>
      <div className={styles.head}>
        <span
          className={mergeClasses(styles.icon, styles[severity])}
          role="img"
          aria-label={words.findings.severity[severity]}
        >
          <Icon />
        </span>
        <h2 ref={heading} id={whatId} tabIndex={-1} className={mergeClasses(styles.what, focusRing)}>
          {what}
        </h2>
        <p className={styles.why}>{whyItMatters(finding, reasons, overrides[language])}</p>
      </div>
      {'spans' in place && place.spans.length > 0 && <MarkedText place={place} severity={severity} />}
      <TroubleNote trouble={trouble} />
      {(fixes.length + dismissible.length > 0 || question !== null) && (
        <RepairButtons
          finding={finding}
          about={whatId}
          isMain={isFirst}
          isUnderWay={isUnderWay}
          onRepair={onRepair}
        />
      )}
    </li>
  );
}
