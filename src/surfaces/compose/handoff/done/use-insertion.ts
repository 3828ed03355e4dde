import { useState } from 'react';
import { agreedData } from '../../../../core/handoff/agreed-data';
import { consentOf } from '../../../../core/handoff/form/consent-of-form';
import type { HandoffForm } from '../../../../core/handoff/form/handoff-form';
import type { HandoffFrame } from '../../../../core/handoff/handoff';
import { handoffChanges, notKept, type HandoffMail } from '../../../../core/handoff/handoff-changes';
import { handoffDocument } from '../../../../core/handoff/handoff-document';
import { handoffRecord } from '../../../../core/handoff/handoff-record';
import { handoffSubject } from '../../../../core/handoff/handoff-subject';
import type { Language } from '../../../../core/language/language';
import type { Organisation } from '../../../../core/partners/directory';
import type { PartnerIndex } from '../../../../core/partners/partner-index';
import type { Policy } from '../../../../core/policy/policy';
import type { ComposeMail } from '../../../../hosts/outlook';
import type { MailChanges } from '../../repairs/use-mail-changes';

/** The act of putting the handoff into the mail. */
export const INSERT = 'insertHandoff';

export interface Insertion {
  /** @returns whether all of it is in the mail; where not, `lacking` or the trouble of `INSERT` knows why */
  readonly insert: () => Promise<boolean>;
  /** What Outlook said to have taken, and does not have. */
  readonly lacking: ReturnType<typeof notKept>;
}

/** @param mail read again after writing: what Outlook confirmed and didn't keep is found here */
export function useInsertion(
  mail: ComposeMail,
  changes: MailChanges,
  policy: Policy,
  partners: PartnerIndex,
  wanted: HandoffMail | null,
): Insertion {
  const [lacking, setLacking] = useState<Insertion['lacking']>([]);
  const insert = async () => {
    if (wanted === null) {
      return false;
    }
    setLacking([]);
    const performed = await changes.perform(INSERT, (draft) =>
      handoffChanges(wanted, draft, policy, partners),
    );
    if (performed === null) {
      return false;
    }
    const kept = await mail.read().then(
      (draft) => notKept(wanted, draft, policy),
      () => ['body'] as const,
    );
    setLacking(kept);
    return kept.length === 0;
  };
  return { insert, lacking };
}

/** The mail that a form asks for; `null` while something is missing, or where nothing may be shared. */
export function mailOf(
  form: HandoffForm,
  frame: HandoffFrame | null,
  organisation: Organisation | null,
  language: Language,
): HandoffMail | null {
  const contact = organisation?.contacts.find(({ address }) => address === form.contact);
  const consent = frame && consentOf(form, frame.on);
  if (!frame || !contact || !consent) {
    return null;
  }
  const data = agreedData(form.data, consent);
  const record = handoffRecord(data, frame, consent);
  const name = data.identity?.name.trim() ?? '';
  return (
    record && {
      document: handoffDocument(data, frame, consent, language),
      subject: handoffSubject(frame.reference, language),
      contact,
      record,
      clientNames: name === '' ? [] : [name],
    }
  );
}
