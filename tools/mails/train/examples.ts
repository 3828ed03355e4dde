import { directory } from '../../../deploy/example/organisation';
import { detectPersonalData } from '../../../src/core/detection';
import { detectInMessage } from '../../../src/core/detection/body/detect-in-body';
import type { TextKind } from '../../../src/core/detection/detection';
import type { ClientEvidence } from '../../../src/core/mail/client-mail/evidence';
import {
  signalsOf,
  type Candidate,
  type MailSignal,
  type WhoSignal,
} from '../../../src/core/mail/client-mail/signals';
import { topicWordsOf } from '../../../src/core/mail/client-mail/topic';
import type { MailDraft } from '../../../src/core/mail/draft';
import { recipientsOf } from '../../../src/core/mail/recipients';
import { partnerIndex } from '../../../src/core/partners/partner-index';
import { policy } from '../classify';
import type { Mark, MarkedMail } from '../marked-mails';

/** What the classifier sees of a mail, and what it is to say. */
export interface Example {
  readonly isClient: boolean;
  readonly stems: readonly string[];
  readonly candidates: readonly ExampleCandidate[];
  readonly mail: Readonly<Record<MailSignal, number>>;
}

export interface ExampleCandidate {
  readonly signals: readonly WhoSignal[];
  /** Whether this is a client; `null` where nobody marked it. */
  readonly isClient: boolean | null;
}

/** What is asked about a draft, as the judgement asks it. */
export function evidenceFor(draft: MailDraft): ClientEvidence {
  const personalDataIn = (text: string, textKind: TextKind) =>
    detectPersonalData(text, { textKind, clientNames: [] }).filter(({ tier }) => tier !== 'hint');
  const professionals = [draft.from, ...recipientsOf(draft)]
    .map(({ displayName }) => displayName)
    .filter((name) => name !== '' && !name.includes('@'));
  return {
    draft,
    policy,
    partners: partnerIndex(directory),
    inSubject: personalDataIn(draft.subject, 'subject'),
    body: detectInMessage(draft.body.text, { clientNames: [], professionals }),
    attachments: draft.attachments.map((attachment) => ({
      attachment,
      detections: personalDataIn(attachment.name, 'fileName'),
    })),
  };
}

/** @param marks who is a client; `null` for a mail in which names are not marked */
export function exampleOf(draft: MailDraft, isClient: boolean, marks: MarkedMail['marks'] | null): Example {
  const evidence = evidenceFor(draft);
  const words = topicWordsOf(evidence);
  const { candidates, mail } = signalsOf(evidence, words.length);
  return {
    isClient,
    stems: words.map(({ stem }) => stem),
    candidates: candidates.map((candidate) => ({
      signals: candidate.signals,
      isClient: isClient ? marks && clientAmong(candidate, marks) : false,
    })),
    mail,
  };
}

function clientAmong({ person }: Candidate, marks: MarkedMail['marks']): boolean | null {
  const found = (person?.mentions ?? []).flatMap(({ where, detection }) =>
    where === 'attachment' ? [] : marks[where].filter((mark) => overlap(mark, detection)),
  );
  return found.length === 0 ? null : found.some(({ who }) => who > 0);
}

function overlap(mark: Mark, { start, end }: { readonly start: number; readonly end: number }): boolean {
  return mark.start < end && mark.end > start;
}
