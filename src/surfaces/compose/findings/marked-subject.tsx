import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { Fragment } from 'react';
import { kindInWords } from '../../../core/language/findings/catalogue';
import type { TextSpan } from '../../../core/mail/finding';
import { usePaneWords } from '../pane-language';
import { piecesOf } from './pieces';

const useStyles = makeStyles({
  root: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalM,
    borderLeft: `${tokens.strokeWidthThicker} solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  caption: { ...typographyStyles.caption1, display: 'block', color: tokens.colorNeutralForeground2 },
  mark: {
    color: 'inherit',
    fontWeight: tokens.fontWeightSemibold,
    textDecorationLine: 'underline',
    textDecorationThickness: '2px',
    textUnderlineOffset: '3px',
    backgroundColor: 'transparent',
  },
  grave: { textDecorationColor: tokens.colorStatusDangerForeground1 },
  asked: { textDecorationColor: tokens.colorStatusWarningForeground3 },
  kind: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
});

interface MarkedSubjectProps {
  readonly subject: string;
  readonly spans: readonly TextSpan[];
  readonly isGrave: boolean;
}

/** The subject as the caseworker typed it, with what was found in it marked and named. */
export function MarkedSubject({ subject, spans, isGrave }: MarkedSubjectProps) {
  const styles = useStyles();
  const { words, language } = usePaneWords();
  return (
    <p className={styles.root}>
      <span className={styles.caption}>{words.findings.subject}</span>
      {piecesOf(subject, spans).map(({ text, start, kind }) =>
        kind === null ? (
          <Fragment key={start}>{text}</Fragment>
        ) : (
          <Fragment key={start}>
            <mark className={mergeClasses(styles.mark, isGrave ? styles.grave : styles.asked)}>{text}</mark>
            <span className={styles.kind}> ({kindInWords(kind, language)})</span>
          </Fragment>
        ),
      )}
    </p>
  );
}
