import {
  makeResetStyles,
  makeStyles,
  mergeClasses,
  tokens,
  typographyStyles,
} from '@fluentui/react-components';
import { Fragment } from 'react';
import { evidenceInWords } from '../../../core/language/reasons/catalogue';
import type { Place, Severity, TextSpan } from '../../../core/mail/finding';
import { usePaneWords } from '../pane-language';
import { piecesOf } from './pieces';

const useRootClass = makeResetStyles({
  display: 'flex',
  flexDirection: 'column',
  rowGap: tokens.spacingVerticalXXS,
  paddingLeft: tokens.spacingHorizontalM,
  borderLeft: `${tokens.strokeWidthThicker} solid ${tokens.colorNeutralStroke2}`,
  overflowWrap: 'anywhere',
});

const useMarkClass = makeResetStyles({
  color: 'inherit',
  fontWeight: tokens.fontWeightSemibold,
  textDecorationLine: 'underline',
  textDecorationThickness: '2px',
  textUnderlineOffset: '3px',
  backgroundColor: 'transparent',
});

const useStyles = makeStyles({
  caption: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  text: { margin: 0 },
  block: { textDecorationColor: tokens.colorStatusDangerForeground1 },
  ask: { textDecorationColor: tokens.colorStatusWarningForeground3 },
  info: { textDecorationColor: tokens.colorNeutralForeground2 },
});

/** A line of the mail in which personal data was found. */
export type MarkedPlace = Extract<Place, { readonly spans: readonly TextSpan[] }>;

/** As many as the sentence above names. */
const MOST_EXPLAINED = 3;

/** The strongest say enough. */
const MOST_REASONS = 2;

interface MarkedTextProps {
  readonly place: MarkedPlace;
  readonly severity: Severity;
}

/** A line as it stands in the mail, with what was found in it marked, and why it was taken for that. */
export function MarkedText({ place, severity }: MarkedTextProps) {
  const styles = useStyles();
  const rootClass = useRootClass();
  const markClass = useMarkClass();
  const { words, reasons } = usePaneWords();
  const { text, spans } = place;
  const explained = spans.filter(({ evidence }) => evidence.length > 0).slice(0, MOST_EXPLAINED);
  return (
    <div className={rootClass}>
      <p className={styles.caption}>{words.findings.quoted[place.kind]}</p>
      <p className={styles.text}>
        {piecesOf(text, spans).map(({ text: piece, start, kind }) =>
          kind === null ? (
            <Fragment key={start}>{piece}</Fragment>
          ) : (
            <mark key={start} className={mergeClasses(markClass, styles[severity])}>
              {piece}
            </mark>
          ),
        )}
      </p>
      {explained.map(({ start, kind, text: found, evidence }) => (
        <p key={start} className={styles.caption}>
          {words.findings.looksLike(
            found,
            kind,
            evidence.slice(0, MOST_REASONS).map((one) => evidenceInWords(one, reasons)),
          )}
        </p>
      ))}
    </div>
  );
}
