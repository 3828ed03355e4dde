import { useCallback, useState } from 'react';
import type { Policy } from '../../../core/policy/policy';
import type { Answered } from '../answers/answered';
import type { Check } from '../live/check';
import { changesOf, changesWithoutAnswer, keyOf, type Repair } from './repair';
import { answeredKey, type Done, type Row } from './rows';
import { takeBack } from './take-back';
import type { MailChanges } from './use-mail-changes';

type FindingRow = Extract<Row, { kind: 'finding' }>;

export interface Repairs {
  /** What was carried out and not taken back, whether it still shows or not. */
  readonly carriedOut: readonly Done[];
  /** Key of the row that came in the place of the one whose button was pressed, until it has the focus. */
  readonly replaced: string | null;
  readonly onFocusTaken: () => void;
  /** @param position index of the finding's row */
  readonly repair: (row: FindingRow, repair: Repair, position: number) => void;
  readonly takeBack: (done: Done) => void;
  readonly takeBackAnswer: (answered: Answered) => void;
}

/** Stands for "this mail is about no client", which shows beside the switch and not in the list. */
export const DENIED = 'denied';

function isDenial(repair: Repair): boolean {
  return repair.kind === 'answer' && repair.question.id === 'notClientMail';
}

/** The repairs of findings, and the way back from each. */
export function useRepairs({ perform }: MailChanges, check: Check | null, policy: Policy): Repairs {
  const [carriedOut, setCarriedOut] = useState<readonly Done[]>([]);
  const [replaced, setReplaced] = useState<string | null>(null);
  const onFocusTaken = useCallback(() => setReplaced(null), []);
  const without = (key: string) => (all: readonly Done[]) => all.filter((done) => done.key !== key);

  async function repair({ key: rowKey, finding }: FindingRow, wanted: Repair, position: number) {
    const performed = await perform(
      rowKey,
      (draft) => check && changesOf(wanted, finding, draft, check(draft), policy),
    );
    if (!performed) {
      return;
    }
    if (wanted.kind === 'answer') {
      // The mail itself keeps an answer.
      setReplaced(isDenial(wanted) ? DENIED : answeredKey({ finding, question: wanted.question }));
      return;
    }
    const key = `${keyOf(finding)}:${JSON.stringify(wanted)}`;
    setCarriedOut((all) => [...without(key)(all), { ...performed, key, finding, repair: wanted, position }]);
    setReplaced(key);
  }

  async function undo(done: Done) {
    if (await perform(done.key, (draft) => takeBack(done, draft))) {
      setCarriedOut(without(done.key));
      setReplaced(keyOf(done.finding));
    }
  }

  async function undoAnswer(answered: Answered) {
    const { finding, question } = answered;
    if (await perform(answeredKey(answered), (draft) => changesWithoutAnswer(finding, question, draft))) {
      setReplaced(keyOf(finding));
    }
  }

  return {
    carriedOut,
    replaced,
    onFocusTaken,
    repair: (...parameters) => void repair(...parameters),
    takeBack: (done) => void undo(done),
    takeBackAnswer: (answered) => void undoAnswer(answered),
  };
}
