import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReceivedHandoff } from '../../core/handoff/follow-up/received-handoff';
import { dayInWords } from '../../core/language/day';
import { handoffCatalogue } from '../../core/language/handoff/catalogue';
import { joined } from '../../core/language/joined';
import { useReadWords } from './words';

const useStyles = makeStyles({
  title: { ...typographyStyles.subtitle2, margin: 0 },
  from: { ...typographyStyles.body1, margin: 0, overflowWrap: 'anywhere' },
  facts: {
    display: 'grid',
    rowGap: tokens.spacingVerticalM,
    margin: `${tokens.spacingVerticalL} 0 0`,
  },
  label: { ...typographyStyles.caption1Strong, color: tokens.colorNeutralForeground2 },
  value: { ...typographyStyles.body1, margin: 0, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
});

/** What is asked, what the client agreed to, and what the data may be used for and for nothing else (C7). */
export function HandoffFacts({ handoff }: { readonly handoff: ReceivedHandoff }) {
  const styles = useStyles();
  const { language, words } = useReadWords();
  const { pane, and } = words;
  const { mail, note, groups } = handoffCatalogue(language);
  const { from, record, purpose, question } = handoff;
  const facts: readonly (readonly [label: string, value: string])[] = [
    ...(question === '' ? [] : [[pane.question, question] as const]),
    [pane.purpose, purpose === null ? pane.purposeUnknown : mail.purpose[purpose]],
    [
      pane.consent,
      record === null ? pane.recordUnknown : `${note.form[record.form]}, ${dayInWords(record.on)}`,
    ],
    ...(record === null
      ? []
      : [
          [
            pane.groups,
            joined(
              record.included.map((group) => groups[group].toLowerCase()),
              and,
            ),
          ] as const,
          [pane.call, note.outcomes[record.call]] as const,
        ]),
  ];
  return (
    <section>
      <h1 className={styles.title}>{pane.title}</h1>
      <p className={styles.from}>{pane.from(from.displayName || from.address)}</p>
      <dl className={styles.facts}>
        {facts.map(([label, value]) => (
          <div key={label}>
            <dt className={styles.label}>{label}</dt>
            <dd className={styles.value}>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
