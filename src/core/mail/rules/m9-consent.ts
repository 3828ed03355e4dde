import type { Organisation } from '../../partners/directory';
import { domainOf, isWithin, mailboxOf, readableDomain } from '../address';
import type { Finding } from '../finding';
import type { HandoffRecord } from '../handoff-mark';
import { basisOf } from '../question';
import { isOwnAddress, recipientsOf, type Recipient } from '../recipients';
import { distinct } from './personal-data';
import { placeOf, removal } from './recipient-fixes';
import { capped, finding, question, type ActiveLevel, type Judgement, type Rule } from './rule';

/** M9: a client mail goes only to the partner that the client agreed to (C6), with only the data agreed (C5). */
export const consentRule: Rule = {
  id: 'M9',
  check(judgement, level) {
    if (!judgement.isClientMail) {
      return [];
    }
    const { draft, policy, partners } = judgement;
    const outside = recipientsOf(draft).filter(
      ({ address }) => address !== '' && !isOwnAddress(address, policy),
    );
    const record = draft.handoff?.record ?? null;
    if (record === null) {
      return outside.length === 0 || isReply(judgement) ? [] : [consentUnknown(outside)];
    }
    const partner = partners.organisationById(record.partner);
    return outside
      .filter((recipient) => !belongsTo(partner, recipient))
      .map((recipient) => outsideConsent(recipient, partner, level))
      .concat(dataOutsideConsent(record, level));
  },
};

/** Who wrote to us knows about the client already. Somebody to whom it is forwarded may not. */
function isReply({ draft, body }: Judgement): boolean {
  return (
    /^\s*(?:re|aw|antw|rép|rep)\s?:/i.test(draft.subject) &&
    body.parts.some(({ kind }) => kind === 'quoted' || kind === 'quotedHeader')
  );
}

/** By its own domains and contacts, as two partners may share a domain. */
function belongsTo(partner: Organisation | undefined, { address, mailbox }: Recipient): boolean {
  return (
    partner !== undefined &&
    (partner.domains.some((domain) => isWithin(domainOf(address), readableDomain(domain))) ||
      partner.contacts.some((contact) => mailboxOf(contact.address) === mailbox))
  );
}

/** A partner that the directory doesn't know has no name, and nobody belongs to it. */
function outsideConsent(
  recipient: Recipient,
  partner: Organisation | undefined,
  level: ActiveLevel,
): Finding {
  return finding({
    rule: 'M9',
    severity: capped('block', level),
    place: placeOf(recipient),
    wording: {
      key: 'outsideConsent',
      parameters: { address: recipient.address, partner: partner?.name ?? '' },
    },
    fixes: [removal(recipient)],
  });
}

/** In a state of necessity help could not wait for consent (C12). */
function dataOutsideConsent(
  { form, agreed, included }: HandoffRecord,
  level: ActiveLevel,
): readonly Finding[] {
  const groups = form === 'necessity' ? [] : included.filter((group) => !agreed.includes(group));
  return groups.length === 0
    ? []
    : [
        finding({
          rule: 'M9',
          severity: capped('block', level),
          wording: { key: 'dataOutsideConsent', parameters: { groups } },
        }),
      ];
}

function consentUnknown(outside: readonly Recipient[]): Finding {
  return finding({
    rule: 'M9',
    severity: 'ask',
    wording: { key: 'consentUnknown', parameters: {} },
    question: question('consent', basisOf(distinct(outside.map(({ mailbox }) => mailbox)).sort())),
  });
}
