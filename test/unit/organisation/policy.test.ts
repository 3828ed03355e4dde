import fc from 'fast-check';
import { judge } from '../../../src/core/mail/judge';
import { FINDING_DOCUMENTATION, RULE_DOCUMENTATION } from '../../../src/core/mail/rules/documentation';
import { emptyDirectory } from '../../../src/core/partners/directory';
import { defaultPolicy } from '../../../src/core/policy/defaults';
import { RULE_IDS, RULE_LEVELS } from '../../../src/core/policy/policy';
import { completedPolicy, type PolicyFile } from '../../../src/core/policy/policy-file';
import schema from '../../../src/core/policy/policy.schema.json';
import { reportOf } from '../../../tools/organisation/fault';
import { validatePolicy } from '../../../tools/organisation/validate';
import { draft } from '../../support/drafts';

/** What is said of a policy, without the name of the file; '' of one in order. */
function complaintsOf(text: string): string {
  const checked = validatePolicy(text);
  return 'problems' in checked ? reportOf('', checked.problems).trimEnd() : '';
}

function policyOf(file: PolicyFile) {
  const checked = validatePolicy(JSON.stringify(file));
  return 'value' in checked ? checked.value : undefined;
}

describe('a policy with ten different mistakes', () => {
  const policy = `{
  "rules": { "M3": "blok", "M11": "ask", "M6": "off" },
  "owndomains": ["caw-voorbeeld.be"],
  "ownDomains": ["an.verlinden@caw-voorbeeld.be"],
  "privateProviders": ["fluxmail.be"],
  "generalMailboxes": { "remove": ["inof*"] },
  "protection": {
    "header": { "name": "X-Microsoft-Exchange-Organization-Schakel" },
    "label": { "id": "Vertrouwelijk", "name": "Vertrouwelijk" }
  },
  "limits": { "recipients": 0 }
}`;

  it('gets a readable error for each, in the order of its lines', () => {
    expect(complaintsOf(policy).split('\n')).toEqual([
      ':2:20 rules.M3: "blok" is not "block", "ask" or "off". Did you mean "block"?',
      ':2:28 rules.M11: "M11" is not known here. Did you mean "M1"?',
      ':2:48 rules.M6: Without M6, nothing checks what stands beside an encrypted archive. Set M6 to "ask" or "block", or protection.archive to false.',
      ':3:3 owndomains: "owndomains" is not known here. Did you mean "ownDomains"?',
      ':4:18 ownDomains[0]: "an.verlinden@caw-voorbeeld.be" can’t be used here. Write only the domain, such as caw-voorbeeld.be: what stands behind the @ of an address.',
      ':5:23 privateProviders: ["fluxmail.be"] is of the wrong kind. Write a group in braces, { … }.',
      ':6:36 generalMailboxes.remove[0]: "inof*" is not on Schakel’s list, so it can’t be removed. Did you mean "info*"?',
      ':8:25 protection.header.name: Exchange keeps this name to itself. Choose one such as x-caw-bescherming.',
      ':9:22 protection.label.id: "Vertrouwelijk" can’t be used here. Copy the label’s GUID, such as 0f8fad5b-d9cb-469f-a165-70867728950e: Get-Label shows it.',
      ':11:29 limits.recipients: 0 is too low. Write a number from 1 to 500.',
    ]);
  });
});

describe('a mistake in a policy', () => {
  it.each([
    ['a list', '[]', ':1:1 [] is of the wrong kind. Write a group in braces, { … }.'],
    ['nothing', '', ':1:1 A value is missing. Write a value, or take away the comma before it.'],
    [
      'a comma too many',
      '{\n  "rules": {},\n}',
      ':3:1 A key is missing. Write a key in double quotes, or take away the comma before it.',
    ],
    [
      'a comma too few',
      '{\n  "rules": {}\n  "language": "nl"\n}',
      ':3:3 A comma is missing. Put a comma between this and what stands before it.',
    ],
    ['a comment', '{\n  // ours\n}', ':2:3 JSON has no comments. Take the comment away.'],
    ['a brace that is not closed', '{', ':1:2 A brace is not closed. Add a }.'],
    [
      'a key that stands there twice',
      '{ "rules": { "M4": "off", "M4": "ask" } }',
      ':1:27 rules.M4: "M4" stands here twice. Keep one of the two.',
    ],
    [
      'a key that is like no other',
      '{ "limits": { "kleur": 3 } }',
      ':1:15 limits.kleur: "kleur" is not known here. Take it away, or use one of: recipients, organisations.',
    ],
    [
      'a text for yes or no',
      '{ "protection": { "archive": "ja" } }',
      ':1:30 protection.archive: "ja" is of the wrong kind. Write true or false, without quotes.',
    ],
    [
      'a number with a comma',
      '{ "limits": { "recipients": 2.5 } }',
      ':1:29 limits.recipients: 2.5 is of the wrong kind. Write a whole number.',
    ],
    [
      'a language that isn’t spoken',
      '{ "language": "de" }',
      ':1:15 language: "de" is not "nl", "fr", "en" or null. Write one of these.',
    ],
    [
      'half a label',
      '{ "protection": { "label": { "name": "Vertrouwelijk" } } }',
      ':1:28 protection.label: "id" is missing. Add "id" here.',
    ],
    [
      'a list that is replaced and changed at once',
      '{ "privateProviders": { "only": ["telenet.be"], "add": ["skynet.be"] } }',
      ':1:25 privateProviders.only: "only" already is the whole list. Take away "add" and "remove".',
    ],
    [
      'an empty list',
      '{ "privateProviders": { "only": [] } }',
      ':1:33 privateProviders.only: An empty list finds nothing. Set the rule to "off" if you mean that.',
    ],
    [
      'the same domain twice',
      '{ "ownDomains": ["caw-voorbeeld.be", "CAW-voorbeeld.be"] }',
      ':1:38 ownDomains[1]: "caw-voorbeeld.be" stands in this list twice. Take one away.',
    ],
    [
      'a provider that only this policy added as own domain',
      '{ "ownDomains": ["fluxmail.be"], "privateProviders": { "add": ["fluxmail.be"] } }',
      ':1:18 ownDomains[0]: "fluxmail.be" belongs to a provider of private mailboxes. Write the organisation’s own domain, or take this one off the list with privateProviders.remove.',
    ],
    [
      'a header that isn’t one of our own',
      '{ "protection": { "header": { "name": "Subject" } } }',
      ':1:39 protection.header.name: "Subject" can’t be used here. Start it with x-, followed by letters, digits and hyphens, such as x-caw-bescherming.',
    ],
    [
      'the header of a handoff',
      '{ "protection": { "header": { "name": "X-Schakel-Overdracht" } } }',
      ':1:39 protection.header.name: Schakel marks handoffs with this header. Choose another, such as x-caw-bescherming.',
    ],
    [
      'a header with a line break',
      '{ "protection": { "header": { "value": "a\\nb" } } }',
      ':1:40 protection.header.value: "a\\nb" can’t be used here. Use letters without accents, digits and hyphens, without a space, such as niet-doorsturen.',
    ],
    [
      'a header that is too long',
      `{ "protection": { "header": { "value": "${'a'.repeat(978)}" } } }`,
      ':1:29 protection.header: Name and value have 999 characters together. Keep them to 998 characters.',
    ],
    [
      'a reason for something that isn’t found',
      '{ "wording": { "nl": { "unprotcted": "Zo hoort het." } } }',
      ':1:24 wording.nl.unprotcted: "unprotcted" is not known here. Did you mean "unprotected"?',
    ],
    [
      'a reason without words',
      '{ "wording": { "nl": { "unprotected": " " } } }',
      ':1:39 wording.nl.unprotected: " " can’t be used here. Write a sentence, or leave the key out.',
    ],
    [
      'a reason that is a story',
      `{ "wording": { "nl": { "unprotected": "${'o'.repeat(161)}" } } }`,
      ':1:39 wording.nl.unprotected: The text is too long: 161 characters. Keep it to 160 characters.',
    ],
  ])('is named where it stands, with its cure: %s', (_, text, complaint) => {
    expect(complaintsOf(text)).toBe(complaint);
  });
});

describe('a policy in order', () => {
  it.each<[what: string, file: PolicyFile]>([
    ['an empty one', {}],
    ['M6 off without the archive', { rules: { M6: 'off' }, protection: { archive: false } }],
    ['a header that just fits', { protection: { header: { value: 'a'.repeat(977) } } }],
    ['no label', { protection: { label: null } }],
    [
      'a domain that was a private one',
      { ownDomains: ['mail.com'], privateProviders: { remove: ['mail.com'] } },
    ],
    ['one with a provider in all countries', { privateProviders: { add: ['fluxmail.*'] } }],
  ])('is %s', (_, file) => {
    expect(complaintsOf(JSON.stringify(file))).toBe('');
  });

  it('may start with a byte order mark, as some editors write it', () => {
    expect(complaintsOf('\uFEFF{ "language": "nl" }')).toBe('');
  });
});

describe('a policy that leaves something out', () => {
  it('follows the default', () => {
    const { rules, protection, limits, followUp, ...rest } = schema.properties;
    const defaultsIn = (properties: Record<string, object>) =>
      Object.fromEntries(
        Object.entries(properties).flatMap(([key, property]) =>
          'default' in property ? [[key, property.default]] : [],
        ),
      );
    expect(policyOf({})).toEqual(defaultPolicy);
    expect(defaultsIn(rules.properties)).toEqual(defaultPolicy.rules);
    expect(defaultsIn(limits.properties)).toEqual(defaultPolicy.limits);
    expect(defaultsIn(followUp.properties)).toEqual(defaultPolicy.followUp);
    expect(defaultPolicy.protection).toEqual({
      header: defaultsIn(protection.properties.header.properties),
      ...defaultsIn(protection.properties),
    });
    expect(defaultPolicy).toMatchObject(defaultsIn(rest));
  });

  it.each(RULE_IDS)('keeps the others when it sets %s', (rule) => {
    const policy = policyOf({ rules: { [rule]: 'off' }, protection: { archive: false } });
    expect(policy?.rules).toEqual({ ...defaultPolicy.rules, [rule]: 'off' });
  });

  it('keeps the name of the header when it sets the value', () => {
    expect(policyOf({ protection: { header: { value: 'dnf' } } })?.protection).toEqual({
      ...defaultPolicy.protection,
      header: { name: defaultPolicy.protection.header.name, value: 'dnf' },
    });
  });

  it('adds to a list, takes from it, or replaces it', () => {
    const { privateProviders } = defaultPolicy;
    const add = policyOf({ privateProviders: { add: ['Fluxmail.be', 'telenet.be'] } });
    expect(add?.privateProviders).toEqual([...privateProviders, 'fluxmail.be']);
    const remove = policyOf({ privateProviders: { remove: ['Telenet.be'] } });
    expect(remove?.privateProviders).toEqual(privateProviders.filter((one) => one !== 'telenet.be'));
    expect(policyOf({ privateProviders: { only: ['telenet.be'] } })?.privateProviders).toEqual([
      'telenet.be',
    ]);
  });
});

describe('the schema', () => {
  it('has a key for every finding, and calls every rule what docs/rules.md calls it', () => {
    expect(schema.definitions.reasons.propertyNames.enum).toEqual(Object.keys(FINDING_DOCUMENTATION));
    const titles = Object.entries(schema.properties.rules.properties).map(([rule, { title }]) => [
      rule,
      title,
    ]);
    expect(titles).toEqual(Object.entries(RULE_DOCUMENTATION).map(([rule, { title }]) => [rule, title]));
  });

  const level = fc.constantFrom(...RULE_LEVELS);
  const domain = fc.domain().filter((one) => one.length < 60 && !one.includes('xn--'));
  const listChange = (item: fc.Arbitrary<string>) =>
    fc.record({ add: fc.uniqueArray(item, { selector: (one) => one.toLowerCase() }) }, { requiredKeys: [] });
  const file = fc.record<PolicyFile>(
    {
      rules: fc.record(
        { M1: level, M2: level, M5: level, M8: level, M9: level, M10: level },
        { requiredKeys: [] },
      ),
      onCheckFailure: fc.constantFrom('block', 'ask'),
      privateProviders: listChange(domain),
      generalMailboxes: listChange(fc.stringMatching(/^[a-z]{1,12}\*?$/)),
      limits: fc.record({ recipients: fc.integer({ min: 1, max: 500 }) }),
      followUp: fc.record({ answerDays: fc.integer({ min: 1, max: 60 }) }),
      protection: fc.record({ archive: fc.boolean() }),
      language: fc.constantFrom('nl', 'fr', 'en', null),
    },
    { requiredKeys: [] },
  );

  it('makes a policy that mail is judged by of every valid file', () => {
    fc.assert(
      fc.property(file, (written) => {
        expect(complaintsOf(JSON.stringify(written))).toBe('');
        const policy = completedPolicy(written);
        expect(Object.keys(policy).sort()).toEqual(Object.keys(defaultPolicy).sort());
        expect(judge(draft(), policy, emptyDirectory).outcome).toBe('allow');
      }),
    );
  });
});
