import { makeStyles } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { Consult } from '../../../../core/handoff/consult';
import { consultChanges, personalDataIn } from '../../../../core/handoff/consult-changes';
import { ProblemList } from '../../../../ui/problem-list';
import { TroubleNote } from '../../parts/trouble-note';
import type { MailChanges } from '../../repairs/use-mail-changes';
import { useFlow } from '../../../../ui/handoff/parts/flow-context';
import { FlowFooter } from '../../../../ui/handoff/parts/flow-footer';
import { Screen } from '../../../../ui/handoff/parts/screen';
import { TextField } from '../../../../ui/handoff/parts/text-field';

const useStyles = makeStyles({ text: { margin: 0 } });

const ACT = 'insertConsult';

interface ConsultScreenProps {
  readonly changes: MailChanges;
  readonly onBack: () => void;
}

/** A question to a partner without anything about the client in it: the detector stops what is. */
export function ConsultScreen({ changes, onBack }: ConsultScreenProps) {
  const styles = useStyles();
  const { words, language } = useFlow();
  const [consult, setConsult] = useState<Consult>({ situation: '', question: '' });
  const [problems, setProblems] = useState<readonly string[]>([]);
  const [isInMail, setInMail] = useState(false);
  const form = useRef<HTMLDivElement>(null);

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
          <ProblemList
            title={words.problemsTitle}
            attempt={problems}
            problems={problems.map((text) => ({
              id: text,
              text,
              onLead: () => form.current?.querySelector('textarea')?.focus(),
            }))}
          />
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
