import { Link, makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { Consult } from '../../../../core/handoff/consult';
import { consultChanges, personalDataIn } from '../../../../core/handoff/consult-changes';
import { useFocusRing } from '../../../../ui/use-focus-ring';
import { TroubleNote } from '../../parts/trouble-note';
import type { MailChanges } from '../../repairs/use-mail-changes';
import { useFlow } from '../../../../ui/handoff/parts/flow-context';
import { FlowFooter } from '../../../../ui/handoff/parts/flow-footer';
import { Screen } from '../../../../ui/handoff/parts/screen';
import { TextField } from '../../../../ui/handoff/parts/text-field';

const useStyles = makeStyles({
  text: { margin: 0 },
  problems: {
    padding: tokens.spacingHorizontalM,
    border: `${tokens.strokeWidthThick} solid ${tokens.colorStatusDangerBorder2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  title: { ...typographyStyles.body1Strong, margin: 0 },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
});

const ACT = 'insertConsult';

interface ConsultScreenProps {
  readonly changes: MailChanges;
  readonly onBack: () => void;
}

/** A question to a partner without anything about the client in it: the detector stops what is. */
export function ConsultScreen({ changes, onBack }: ConsultScreenProps) {
  const styles = useStyles();
  const ring = useFocusRing();
  const { words, language } = useFlow();
  const [consult, setConsult] = useState<Consult>({ situation: '', question: '' });
  const [problems, setProblems] = useState<readonly string[]>([]);
  const [isInMail, setInMail] = useState(false);
  const summary = useRef<HTMLDivElement>(null);
  const form = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (problems.length > 0) {
      summary.current?.focus();
    }
  }, [problems]);

  const insert = async () => {
    const found = problemsOf(consult);
    setProblems(found);
    if (found.length === 0) {
      setInMail((await changes.perform(ACT, () => consultChanges(consult, language))) !== null);
    }
  };
  const problemsOf = ({ situation, question }: Consult): readonly string[] => [
    ...(situation.trim() === '' ? [words.consult.situationMissing] : []),
    ...(question.trim() === '' ? [words.consult.questionMissing] : []),
    ...new Set(personalDataIn(consult).map(({ text }) => words.consult.personal(text))),
  ];
  return (
    <>
      <Screen title={words.consult.title}>
        {problems.length > 0 && (
          <div
            ref={summary}
            tabIndex={-1}
            role="group"
            aria-label={words.problemsTitle}
            className={mergeClasses(styles.problems, ring)}
          >
            <h3 className={styles.title}>{words.problemsTitle}</h3>
            <ul className={styles.list}>
              {problems.map((problem) => (
                <li key={problem}>
                  <Link as="button" onClick={() => form.current?.querySelector('textarea')?.focus()}>
                    {problem}
                  </Link>
                </li>
              ))}
            </ul>
          </div>
        )}
        <p className={styles.text}>{isInMail ? words.consult.done : words.consult.intro}</p>
        {!isInMail && (
          <div ref={form}>
            <TextField
              label={words.consult.situation}
              isLong
              value={consult.situation}
              onChange={(situation) => setConsult({ ...consult, situation })}
            />
            <TextField
              label={words.consult.question}
              isLong
              value={consult.question}
              onChange={(question) => setConsult({ ...consult, question })}
            />
          </div>
        )}
        <TroubleNote trouble={changes.troubleWith(ACT)} />
      </Screen>
      <FlowFooter
        main={isInMail ? null : words.consult.insert}
        isUnderWay={changes.isUnderWay(ACT)}
        onMain={() => void insert()}
        onBack={onBack}
      />
    </>
  );
}
