import { directory as example, policy as examplePolicy } from 'organisation';
import {
  LIFE_DOMAINS,
  MAILBOX_ROLES,
  ORGANISATION_KINDS,
  WEEKDAYS,
} from '../../../src/core/partners/directory';
import type { DirectoryFile, OrganisationInFile } from '../../../src/core/partners/directory-file';
import { directoryToJudgeBy } from '../../../src/core/partners/directory-to-judge-by';
import schema from '../../../src/core/partners/directory.schema.json';
import { partnerIndex } from '../../../src/core/partners/partner-index';
import { PRIVATE_PROVIDERS } from '../../../src/core/policy/private-providers';
import { checkOrganisation } from '../../../tools/organisation/check-organisation';
import { reportOf } from '../../../tools/organisation/fault';
import { validateDirectory } from '../../../tools/organisation/validate';

const ocmw: OrganisationInFile = {
  id: 'ocmw-voorbeeld',
  name: 'OCMW Voorbeeld',
  kind: 'ocmw',
  sharedSecrecy: true,
  domains: ['ocmw-voorbeeld.be'],
};
const bram = { name: 'Bram Hoste', address: 'bram.hoste@ocmw-voorbeeld.be', mailbox: 'personal' } as const;

/** What is said of a directory, without its place in the file; '' of one in order. */
function complaintsOf(...organisations: readonly object[]): string {
  const checked = validateDirectory(JSON.stringify({ organisations }), PRIVATE_PROVIDERS);
  return 'problems' in checked
    ? reportOf('', checked.problems)
        .trimEnd()
        .replace(/^:1:\d+ /gm, '')
    : '';
}

describe('a directory', () => {
  it.each<[what: string, organisations: readonly object[]]>([
    ['no partners', []],
    ['a partner of whom little is known', [ocmw]],
    [
      'a contact at a subdomain',
      [{ ...ocmw, contacts: [{ ...bram, address: 'bram@gent.ocmw-voorbeeld.be' }] }],
    ],
    [
      'a channel in Teams alone',
      [{ ...ocmw, channels: [{ name: 'Onthaal', teams: 'o@ocmw-voorbeeld.be' }] }],
    ],
    ['a leap day', [{ ...ocmw, verified: { on: '2028-02-29', by: 'coördinator' } }]],
  ])('may hold %s', (_, organisations) => {
    expect(complaintsOf(...organisations)).toBe('');
  });

  it.each<[what: string, organisations: readonly object[], complaint: string]>([
    [
      'an unknown key',
      [{ ...ocmw, naam: 'OCMW' }],
      'organisations[0].naam: "naam" is not known here. Did you mean "name"?',
    ],
    [
      'a partner without a name',
      [{ ...ocmw, name: undefined }],
      'organisations[0]: "name" is missing. Add "name" here.',
    ],
    [
      'a misspelled life domain',
      [{ ...ocmw, lifeDomains: ['housng'] }],
      `organisations[0].lifeDomains[0]: "housng" is not ${LIFE_DOMAINS.map((one) => `"${one}"`)
        .join(', ')
        .replace(/, ("safety")$/, ' or $1')}. Did you mean "housing"?`,
    ],
    [
      'an id that two partners have',
      [ocmw, { ...ocmw, domains: ['anders-voorbeeld.be'] }],
      'organisations[1].id: The id "ocmw-voorbeeld" stands in the directory twice. Keep it where it belongs.',
    ],
    [
      'a domain that two partners have',
      [ocmw, { ...ocmw, id: 'anders', domains: ['OCMW-voorbeeld.be'] }],
      'organisations[1].domains[0]: The domain "OCMW-voorbeeld.be" stands in the directory twice. Keep it where it belongs.',
    ],
    [
      'an address that two contacts have',
      [{ ...ocmw, contacts: [bram, { ...bram, name: 'Sociale dienst' }] }],
      'organisations[0].contacts[1].address: The address "bram.hoste@ocmw-voorbeeld.be" stands in the directory twice. Keep it where it belongs.',
    ],
    [
      'a partner with private mailboxes',
      [{ ...ocmw, domains: ['gmail.com'] }],
      'organisations[0].domains[0]: "gmail.com" belongs to a provider of private mailboxes. Write the partner’s own domain: a client mail never goes to a private mailbox.',
    ],
    [
      'a partner without a domain',
      [{ ...ocmw, domains: [] }],
      'organisations[0].domains: The list is empty. Add at least one entry.',
    ],
    [
      'a contact elsewhere',
      [{ ...ocmw, contacts: [{ ...bram, address: 'bram.hoste@gmail.com' }] }],
      'organisations[0].contacts[0].address: "bram.hoste@gmail.com" is at none of the organisation’s domains. Correct the address, or add "gmail.com" to its domains.',
    ],
    [
      'a contact at a domain that only ends alike',
      [{ ...ocmw, contacts: [{ ...bram, address: 'bram@nepocmw-voorbeeld.be' }] }],
      'organisations[0].contacts[0].address: "bram@nepocmw-voorbeeld.be" is at none of the organisation’s domains. Correct the address, or add "nepocmw-voorbeeld.be" to its domains.',
    ],
    [
      'a CAW that grants rights',
      [{ ...ocmw, kind: 'caw', grants: ['leefloon'] }],
      'organisations[0].grants: The CAW grants no rights itself. Leave the list empty.',
    ],
    [
      'a telephone number that is none',
      [{ ...ocmw, channels: [{ name: 'Onthaal', phone: '+3291' }] }],
      'organisations[0].channels[0].phone: "+3291" can’t be used here. Write it as dialled from abroad and without spaces, such as +3293000000.',
    ],
    [
      'a telephone number with a digit too few',
      [{ ...ocmw, channels: [{ name: 'Onthaal', phone: '+3293000' }] }],
      'organisations[0].channels[0].phone: "+3293000" is no telephone number. Check its digits.',
    ],
    [
      'a channel to nowhere',
      [{ ...ocmw, channels: [{ name: 'Onthaal' }] }],
      'organisations[0].channels[0]: Nobody can be reached this way. Add "phone" or "teams".',
    ],
    [
      'hours that end before they start',
      [
        {
          ...ocmw,
          channels: [
            { name: 'Onthaal', phone: '+3293000000', hours: [{ day: 'mon', from: '12:00', to: '09:00' }] },
          ],
        },
      ],
      'organisations[0].channels[0].hours[0]: 09:00 is not later than 12:00. Write the earlier time first, and hours past midnight as two entries.',
    ],
    [
      'a day that doesn’t exist',
      [{ ...ocmw, verified: { on: '2026-02-29', by: 'coördinator' } }],
      'organisations[0].verified.on: There is no 2026-02-29. Write a day that exists.',
    ],
  ])('may not hold %s', (_, organisations, complaint) => {
    expect(complaintsOf(...organisations)).toBe(complaint);
  });

  it('has all that its file leaves out, as nothing', () => {
    const file: DirectoryFile = { organisations: [{ ...ocmw, contacts: [bram] }] };
    const checked = validateDirectory(JSON.stringify(file), PRIVATE_PROVIDERS);
    expect(checked).toEqual({
      value: {
        organisations: [
          {
            ...ocmw,
            areas: [],
            lifeDomains: [],
            grants: [],
            channels: [],
            contacts: [{ ...bram, phone: null, teams: null }],
            verified: null,
          },
        ],
      },
    });
  });
});

describe('the schema of a directory', () => {
  it('knows the kinds, life domains, roles and days of the model', () => {
    const { organisation, channel, contact } = schema.definitions;
    expect(organisation.properties.kind.enum).toEqual(ORGANISATION_KINDS);
    expect(organisation.properties.lifeDomains.items.enum).toEqual(LIFE_DOMAINS);
    expect(contact.properties.mailbox.enum).toEqual(MAILBOX_ROLES);
    expect(channel.properties.hours.items.properties.day.enum).toEqual(WEEKDAYS);
  });
});

describe('the example organisation', () => {
  it('is in order, and is what surfaces import', () => {
    expect(checkOrganisation('deploy/example')).toEqual({
      policy: examplePolicy,
      directory: example,
      report: '',
    });
  });

  it('has every kind of core partner, and rights only where they can be granted', () => {
    const { organisations } = example;
    expect(new Set(organisations.map(({ kind }) => kind))).toEqual(new Set(ORGANISATION_KINDS));
    const granting = organisations.filter(({ grants }) => grants.length > 0).map(({ kind }) => kind);
    expect(new Set(granting)).toEqual(new Set(['ocmw', 'dmw']));
  });

  it('has invented domains only', () => {
    const domains = example.organisations.flatMap((organisation) => organisation.domains);
    expect(domains.filter((domain) => !domain.endsWith('voorbeeld.be'))).toEqual([]);
  });
});

describe('the directory that the send check carries', () => {
  it('recognises the same people and partners', () => {
    const [whole, part] = [example, directoryToJudgeBy(example)].map(partnerIndex);
    expect(part?.domains).toEqual(whole?.domains);
    for (const { contact, organisation } of whole?.contacts ?? []) {
      const known = part?.contactAt(contact.address);
      expect(known?.contact).toMatchObject({ name: contact.name, mailbox: contact.mailbox });
      expect(known?.organisation).toMatchObject({ id: organisation.id, name: organisation.name });
    }
  });

  it('says nothing of telephones, hours and offer', () => {
    expect(JSON.stringify(directoryToJudgeBy(example))).not.toMatch(/\+32|09:00|leefloon|Gent/);
  });
});
