import type { MailAddress, MailDraft, RecipientField } from '../../src/core/mail/draft';
import type { Finding } from '../../src/core/mail/finding';
import { judge } from '../../src/core/mail/judge';
import { defaultPolicy } from '../../src/core/policy/defaults';
import type { Policy, RuleId } from '../../src/core/policy/policy';
import type { PartnerDirectory } from '../../src/core/partners/directory';
import { bodyOf, draft, NATIONAL_NUMBER, person } from './drafts';
import { contact, partner } from './partners';

export const policy: Policy = { ...defaultPolicy, ownDomains: ['caw-voorbeeld.be'] };

/** Partners with a caseworker or two, a team, and names that are one word. All invented. */
export const directory: PartnerDirectory = {
  organisations: [
    partner('ocmw-voorbeeld', {
      name: 'OCMW Voorbeeld',
      kind: 'ocmw',
      contacts: [
        contact('Bram Hoste', 'bram.hoste@ocmw-voorbeeld.be'),
        contact('Els Wouters', 'els.wouters@ocmw-voorbeeld.be'),
        contact('Team Jeugd', 'jeugd@ocmw-voorbeeld.be', { mailbox: 'team' }),
        contact('Ingrid Foret', 'info.foret@ocmw-voorbeeld.be'),
      ],
    }),
    partner('dmw-voorbeeld', {
      name: 'DMW Voorbeeld',
      kind: 'dmw',
      contacts: [contact('Leïla Amrani', 'leila.amrani@dmw-voorbeeld.be')],
    }),
    partner('caw-voorbeeld', {
      name: 'CAW Voorbeeld',
      kind: 'caw',
      contacts: [contact('An Verlinden', 'an.verlinden@caw-voorbeeld.be')],
    }),
    partner('gent', { domains: ['gent.be'] }),
    partner('voorbeeldegem', { domains: ['voorbeeldegem.be', 'zorg.voorbeeldegem.be'] }),
    partner('egalite', { domains: ['égalité-exemple.be'] }),
  ],
};

export const BRAM = person('bram.hoste@ocmw-voorbeeld.be', 'Bram Hoste');
export const ELS = person('els.wouters@ocmw-voorbeeld.be', 'Els Wouters');
export const LEILA = person('leila.amrani@dmw-voorbeeld.be', 'Leïla Amrani');
export const AN = person('an.verlinden@caw-voorbeeld.be', 'An Verlinden');

export const PROTECTED = { header: policy.protection.header.value, labelId: null, route: 'header' } as const;

type Parts = Parameters<typeof draft>[0];

/** A protected mail about a client. */
export function clientMail(parts: Parts = {}): MailDraft {
  return draft({ body: bodyOf(`Aanvraag voor ${NATIONAL_NUMBER}`), protection: PROTECTED, ...parts });
}

/** What one rule finds in a mail. */
export function foundBy(rule: RuleId, mail: MailDraft, by: Policy = policy): readonly Finding[] {
  return judge(mail, by, directory).findings.filter((finding) => finding.rule === rule);
}

/** What M3 says of a client mail to somebody: `block lookalikeAddress`; '' where it says nothing. */
export function addressTrouble(recipient: MailAddress | string, field: RecipientField = 'to'): string {
  const mail = clientMail({
    to: [],
    [field]: [typeof recipient === 'string' ? person(recipient) : recipient],
  });
  return foundBy('M3', mail)
    .map(({ severity, wording }) => `${severity} ${wording.key}`)
    .join(', ');
}
