import { isSameAddress } from '../../mail/address';
import type { MailDraft } from '../../mail/draft';
import { DATA_GROUPS } from '../../mail/handoff-mark';
import { handoffCatalogue } from '../../language/handoff/catalogue';
import { LANGUAGES } from '../../language/language';
import type { PartnerIndex } from '../../partners/partner-index';
import { blockIn } from '../block/handoff-block';
import { dataInBlock } from '../block/read-block';
import { emptyForm, type HandoffForm } from './handoff-form';

/**
 * The form as the mail has it, so that a correction is a change and not a second block; an empty one for a mail without a
 * handoff. What the mail doesn't keep (the call, who is in danger) is asked again.
 */
export function formOfMail({ body, handoff, subject, to }: MailDraft, partners: PartnerIndex): HandoffForm {
  const record = handoff?.record;
  const organisation = record && partners.organisationById(record.partner);
  if (!record || !organisation) {
    return emptyForm;
  }
  const block = blockIn(body.html);
  const contact = organisation.contacts.find(({ address }) =>
    to.some((recipient) => isSameAddress(recipient.address, address)),
  );
  const isNecessity = record.form === 'necessity';
  return {
    ...emptyForm,
    step: 'check',
    partner: organisation.id,
    contact: contact?.address ?? null,
    answer: isNecessity ? 'necessity' : record.agreed.length === DATA_GROUPS.length ? 'all' : 'some',
    groups: DATA_GROUPS.reduce((all, group) => ({ ...all, [group]: record.agreed.includes(group) }), {}),
    consentForm: record.form === 'necessity' ? null : record.form,
    agreedOn: isNecessity ? '' : record.on,
    isInformed: !isNecessity,
    data: block === null ? emptyForm.data : dataInBlock(body.html.slice(block.start, block.end)),
    reference: referenceIn(subject),
  };
}

function referenceIn(subject: string): string {
  for (const { subject: words } of LANGUAGES.map(handoffCatalogue)) {
    const beginning = `${words.handoff} – ${words.file} `;
    if (subject.startsWith(beginning)) {
      return subject.slice(beginning.length);
    }
  }
  return '';
}
