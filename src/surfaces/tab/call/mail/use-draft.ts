import { useState } from 'react';
import type { HandoffForm } from '../../../../core/handoff/form/handoff-form';
import { mailOf } from '../../../../core/handoff/form/mail-of-form';
import type { HandoffFrame } from '../../../../core/handoff/handoff';
import { handoffDraft } from '../../../../core/handoff/call/handoff-draft';
import type { Organisation } from '../../../../core/partners/directory';
import { useAsked, type Asked } from '../../graph/use-asked';
import { useTab } from '../../tab-context';

export interface Draft {
  /** The draft in the caseworker's mailbox, as far as it is. */
  readonly asked: Asked<{ readonly webLink: string }>;
  /** It lies in the mailbox, or on the clipboard: a second one would be one too many. */
  readonly isReady: boolean;
  readonly noteCopied: () => void;
  /** @returns whether it lies ready */
  readonly create: (form: HandoffForm, frame: HandoffFrame, organisation: Organisation) => Promise<boolean>;
}

/** Lays the handoff ready as a draft, and opens it where the host can. It isn't sent: the caseworker reads it first (H2). */
export function useDraft(): Draft {
  const { host, language, policy } = useTab();
  const [asked, ask] = useAsked<{ readonly webLink: string }>();
  const [isCopied, setCopied] = useState(false);
  const create = async (form: HandoffForm, frame: HandoffFrame, organisation: Organisation) => {
    const mail = mailOf(form, frame, organisation, language);
    if (mail === null) {
      return false;
    }
    const { subject, html, to, headers } = handoffDraft(mail, policy);
    const made = await ask((graph) => graph.createDraft({ subject, html, to, headers }, { mayAsk: true }));
    if (made !== null) {
      void host.openLink(made.webLink);
    }
    return made !== null;
  };
  const isReady = isCopied || asked.phase === 'answered';
  return { asked, isReady, noteCopied: () => setCopied(true), create };
}
