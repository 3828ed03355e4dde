import type { Day } from '../../consent/consent';
import { isSameAddress } from '../../mail/address';
import type { MailDraft } from '../../mail/draft';
import { DATA_GROUPS } from '../../mail/handoff-mark';
import { handoffCatalogue } from '../../language/handoff/catalogue';
import { LANGUAGES } from '../../language/language';
import type { PartnerIndex } from '../../partners/partner-index';
import type { BlockParts } from '../block/block-parts';
import { blockIn } from '../block/handoff-block';
import { partsOfHtml } from '../block/html-block';
import { callIn, dataIn, fallbackIn } from '../block/read-block';
import { partsOfText } from '../block/text-block';
import { emptyForm, type HandoffForm } from './handoff-form';

/**
 * The form as the mail has it, so that a correction is a change and not a second block; an empty one for a mail without a
 * handoff. What the mail doesn't say (who is in danger, what was agreed with the partner) is asked again, and so is the call
 * when it was on another day.
 */
export function formOfMail(
  { body, handoff, subject, to }: MailDraft,
  partners: PartnerIndex,
  today: Day,
): HandoffForm {
  const record = handoff?.record;
  const organisation = record && partners.organisationById(record.partner);
  if (!record || !organisation) {
    return emptyForm;
  }
  const parts = partsIn(body);
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
    ...(parts && saidIn(parts, today)),
    reference: referenceIn(subject),
  };
}

/** The handoff block of the mail, whether it has layout or not. */
function partsIn({ html, text }: MailDraft['body']): BlockParts | null {
  const block = blockIn(html);
  return block === null ? partsOfText(text) : partsOfHtml(html.slice(block.start, block.end));
}

/** What the block says, as the form asks it. */
function saidIn(parts: BlockParts, today: Day): Partial<HandoffForm> {
  const fallback = fallbackIn(parts);
  const call = callIn(parts, today);
  return {
    data: dataIn(parts),
    ...(fallback && { fallbackName: fallback.name, fallbackPhone: fallback.phone }),
    ...(call && { call: call.outcome, calledAt: call.at, clientPresent: call.clientPresent }),
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
