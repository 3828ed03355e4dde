import type { ComposedMail } from '../model/mail';
import { SENSITIVITY_LABELS } from '../model/tenant';

/**
 * The mail-flow rule of the tenant: *Do Not Forward* for mail of which a header contains a word. It is what the add-in's
 * header is for, and works for mail from every Outlook.
 */
export interface MailFlowRule {
  readonly headerName: string;
  readonly headerWord: string;
}

/** What protects a mail once it has left. */
export type AppliedProtection = 'byLabel' | 'byMailFlowRule' | 'none';

/** What Exchange does to a mail on its way. A rule leaves alone what a label protects already. */
export function protectionOnLeaving(mail: ComposedMail, rule: MailFlowRule): AppliedProtection {
  const label = SENSITIVITY_LABELS.find(({ id }) => id === mail.sensitivityLabelId);
  if (label?.appliesDoNotForward) {
    return 'byLabel';
  }
  return matches(mail, rule) ? 'byMailFlowRule' : 'none';
}

function matches({ internetHeaders }: ComposedMail, { headerName, headerWord }: MailFlowRule): boolean {
  return Object.entries(internetHeaders).some(
    ([name, value]) =>
      name.toLowerCase() === headerName.toLowerCase() &&
      value.toLowerCase().includes(headerWord.toLowerCase()),
  );
}
