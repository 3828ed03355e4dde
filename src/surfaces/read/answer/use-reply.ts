import { useCallback, useState } from 'react';
import { documentHtml } from '../../../core/handoff/document-html';
import type { Answer } from '../../../core/handoff/follow-up/answer';
import type { ReceivedHandoff } from '../../../core/handoff/follow-up/received-handoff';
import { replyDocument } from '../../../core/handoff/follow-up/reply-document';
import type { IncomingMail } from '../../../hosts/outlook';
import { useReadWords } from '../words';

export type Asked = 'redirected' | 'declined';

export interface Reply {
  /** The answer of which more has to be known. */
  readonly asked: Asked | null;
  readonly ask: (asked: Asked | null) => void;
  /** Opens the reply. */
  readonly give: (answer: Answer) => void;
  /** Outlook could not open it. */
  readonly problem: boolean;
  /** A reply was just opened, and the button that was pressed may be gone. */
  readonly isAnswered: boolean;
  readonly endAnswering: () => void;
}

/** Opening the reply: in the language of the handoff, as its sender reads that. */
export function useReply(
  mail: IncomingMail,
  handoff: ReceivedHandoff,
  onAnswered: (answer: Answer) => void,
): Reply {
  const { language } = useReadWords();
  const [asked, setAsked] = useState<Asked | null>(null);
  const [problem, setProblem] = useState(false);
  const [isAnswered, setIsAnswered] = useState(false);
  const endAnswering = useCallback(() => setIsAnswered(false), []);

  const give = (answer: Answer) => {
    setProblem(false);
    mail.reply(documentHtml(replyDocument(answer, handoff.language ?? language), 2)).then(
      () => {
        setAsked(null);
        setIsAnswered(true);
        onAnswered(answer);
      },
      () => setProblem(true),
    );
  };
  const ask = (next: Asked | null) => {
    setProblem(false);
    setAsked(next);
  };
  return { asked, ask, give, problem, isAnswered, endAnswering };
}
