import type { Organisation } from '../../partners/directory';
import { domainOf, isSameAddress, isWithin } from '../address';
import type { Finding } from '../finding';
import type { HandoffRecord } from '../handoff-mark';
import { recipientsOutside, type PlacedRecipient } from '../own-organisation';
import { basisOf } from '../question';
import { capped, finding, question, type ActiveLevel, type Judgement, type Rule } from './rule';

/** M9: a client mail goes only to the partner that the client agreed to (C6), with only the data agreed (C5). */
export const consentRule: Rule = {
  id: 'M9',
  check(judgement, level) {
    if (!judgement.isClientMail) {
      return [];
    }
    const { draft, policy, partners } = judgement;
    const outside = recipientsOutside(draft, policy);
    const record = draft.handoff?.record ?? null;
    if (record === null) {
      return outside.length === 0 || isReply(judgement) ? [] : [consentUnknown(outside)];
    }
    const partner = partners.organisationById(record.partner);
    return outside
      .filter(({ address }) => !belongsTo(partner, address))
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

function belongsTo(partner: Organisation | undefined, address: string): boolean {
  return (
    partner !== undefined &&
    (partner.domains.some((domain) => isWithin(domainOf(address), domain.toLowerCase())) ||
      partner.contacts.some((contact) => isSameAddress(contact.address, address)))
  );
}

/** A partner that the directory doesn't know has no name, and nobody belongs to it. */
function outsideConsent(
  { field, address }: PlacedRecipient,
  partner: Organisation | undefined,
  level: ActiveLevel,
): Finding {
  return finding({
    rule: 'M9',
    severity: capped('block', level),
    place: { kind: 'recipient', field, address },
    wording: { key: 'outsideConsent', parameters: { address, partner: partner?.name ?? '' } },
    fixes: [{ kind: 'removeRecipient', field, address }],
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

function consentUnknown(outside: readonly PlacedRecipient[]): Finding {
  const addresses = outside.map(({ address }) => address.toLowerCase()).sort();
  return finding({
    rule: 'M9',
    severity: 'ask',
    wording: { key: 'consentUnknown', parameters: {} },
    question: question('consent', basisOf(addresses)),
  });
}
