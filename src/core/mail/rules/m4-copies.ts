import type { Organisation } from '../../partners/directory';
import type { RecipientField } from '../draft';
import type { Finding, Fix, Wording } from '../finding';
import { isGeneralMailbox } from '../general-mailbox';
import { basisOf, type QuestionId } from '../question';
import { isOwnAddress, recipientsOf, type Recipient } from '../recipients';
import { MOST_CHOICES, placeOf, removal } from './recipient-fixes';
import { finding, question, type Judgement, type Rule } from './rule';

/**
 * M4: every copy of a client mail is justified, and so is a crowd of recipients; M7: not several caregivers of one
 * organisation. It never blocks: only the caseworker knows who needs to read it.
 */
export const copiesRule: Rule = {
  id: 'M4',
  check(judgement) {
    if (!judgement.isClientMail) {
      return [];
    }
    const recipients = recipientsOf(judgement.draft);
    const firsts = new Map<string, Recipient>();
    for (const one of recipients) {
      firsts.set(one.mailbox, firsts.get(one.mailbox) ?? one);
    }
    const people = Array.from(firsts.values());
    const inField = (field: RecipientField) => people.filter((one) => one.field === field);
    const [to, cc, bcc] = [inField('to'), inField('cc'), inField('bcc')];
    const crowd = crowdOf(people, judgement);
    // Where only the copies make it a crowd, the one question about the crowd is about them too.
    const isAboutCopies =
      crowd !== null &&
      cc.length > 0 &&
      crowdOf(
        people.filter(({ field }) => field !== 'cc'),
        judgement,
      ) === null;
    // Who is no colleague is the one to take out first.
    const strangersFirst = cc
      .filter(({ address }) => !isOwnAddress(address, judgement.policy))
      .concat(cc.filter(({ address }) => isOwnAddress(address, judgement.policy)));
    const moves = to.length > 0 ? [] : cc.concat(bcc).slice(0, 1).map(moveToTo);
    return [
      ...(crowd ? [asked('recipients', crowd, people, isAboutCopies ? removals(strangersFirst) : [])] : []),
      ...(isAboutCopies ? [] : copies('cc', cc, to, moves)),
      ...copies('bcc', bcc, to, cc.length === 0 ? moves : []),
      ...recipients
        .filter((one) => firsts.get(one.mailbox) !== one)
        .map((one) => repetition(one, firsts.get(one.mailbox))),
    ];
  },
};

/** Who is in copy beside one recipient need not be beside another, so the answer is about both. */
function copies(
  field: 'cc' | 'bcc',
  people: readonly Recipient[],
  to: readonly Recipient[],
  moves: readonly Fix[],
): readonly Finding[] {
  const addresses = people.map(({ address }) => address);
  const key = field === 'cc' ? 'ccNeeded' : 'bccNeeded';
  return people.length === 0
    ? []
    : [asked(field, { key, parameters: { addresses } }, people.concat(to), moves.concat(removals(people)))];
}

function asked(
  id: QuestionId,
  wording: Wording,
  people: readonly Recipient[],
  fixes: readonly Fix[],
): Finding {
  const basis = basisOf(people.map(({ field, mailbox }) => `${field} ${mailbox}`).sort());
  return finding({ rule: 'M4', severity: 'ask', wording, fixes, question: question(id, basis, true) });
}

/** What there is to ask about these people together, the gravest of it: consent is given per partner (C6). */
function crowdOf(people: readonly Recipient[], { policy, partners }: Judgement): Wording | null {
  const { limits, generalMailboxes } = policy;
  const partnerPeople = people.filter(({ address }) => !isOwnAddress(address, policy));
  const organisations = new Map<Organisation, readonly string[]>();
  for (const { address } of partnerPeople) {
    const organisation = partners.organisationAt(address);
    if (organisation) {
      const isPersonal = !isGeneralMailbox(address, generalMailboxes, partners);
      organisations.set(
        organisation,
        (organisations.get(organisation) ?? []).concat(isPersonal ? address : []),
      );
    }
  }
  if (organisations.size > limits.organisations) {
    const names = Array.from(organisations.keys()).map(({ name }) => name);
    return { key: 'severalOrganisations', parameters: { names } };
  }
  for (const [organisation, addresses] of Array.from(organisations)) {
    if (addresses.length > 1) {
      return { key: 'severalCaregivers', parameters: { organisation: organisation.name, addresses } };
    }
  }
  return people.length > limits.recipients
    ? { key: 'manyRecipients', parameters: { count: people.length } }
    : null;
}

/** A removal takes all of that spelling out of the field, so none is offered where the first would go along. */
function repetition(one: Recipient, first: Recipient | undefined): Finding {
  const { field, address } = one;
  const isApart = first?.field !== field || first.address !== address;
  return finding({
    rule: 'M4',
    severity: 'info',
    place: placeOf(one),
    wording: { key: 'repeatedRecipient', parameters: { address } },
    fixes: isApart ? [removal(one)] : [],
  });
}

function removals(people: readonly Recipient[]): readonly Fix[] {
  return people.slice(0, MOST_CHOICES).map(removal);
}

function moveToTo({ field, address }: Recipient): Fix {
  return { kind: 'moveRecipient', field, address, to: 'to' };
}
