import { HANDOFF_HEADER } from '../../src/core/mail/handoff-mark';
import { isPrivateAddress } from '../../src/core/mail/private-provider';
import { defaultPolicy } from '../../src/core/policy/defaults';
import { completedPolicy } from '../../src/core/policy/policy-file';
import { fault, type Fault, type Path } from './fault';
import { listOf, recordOf, textOf } from './loose';
import { closestTo } from './suggestion';

const LISTS = ['privateProviders', 'generalMailboxes'] as const;

/** Exchange keeps these to itself ([MS-OXCMAIL]). */
const RESERVED_HEADERS = ['x-microsoft-exchange-organization', 'x-microsoft-exchange-forest'];

/** Name and value of a header together. */
const LONGEST_HEADER = 998;

/** What is wrong with a policy that its schema can't say: repeated entries, and settings that contradict each other. */
export function policyFaults(value: unknown): readonly Fault[] {
  const file = recordOf(value);
  return [
    ...ownDomainFaults(file.ownDomains, file.privateProviders),
    ...LISTS.flatMap((list) => listFaults(list, file[list])),
    ...headerFaults(recordOf(recordOf(file.protection).header)),
    ...archiveFaults(recordOf(file.rules), recordOf(file.protection)),
  ];
}

function ownDomainFaults(ownDomains: unknown, privateProviders: unknown): readonly Fault[] {
  const { add, remove, only } = recordOf(privateProviders);
  const change = { add: textsOf(add), remove: textsOf(remove) };
  const providers = completedPolicy({
    privateProviders: only === undefined ? change : { ...change, only: textsOf(only) },
  }).privateProviders;
  return [
    ...repeatedFaults(['ownDomains'], ownDomains),
    ...listOf(ownDomains).flatMap((domain, index) =>
      isPrivateAddress(`@${textOf(domain)}`, providers)
        ? [
            fault(
              ['ownDomains', index],
              `"${textOf(domain)}" belongs to a provider of private mailboxes.`,
              'Write the organisation’s own domain, or take this one off the list with privateProviders.remove.',
            ),
          ]
        : [],
    ),
  ];
}

function listFaults(list: (typeof LISTS)[number], value: unknown): readonly Fault[] {
  const { add, remove, only } = recordOf(value);
  const known = defaultPolicy[list];
  const isKnown = (item: string) => known.includes(item.toLowerCase());
  return [
    ...repeatedFaults([list, 'add'], add),
    ...repeatedFaults([list, 'only'], only),
    ...listOf(remove).flatMap((item, index) => {
      const text = textOf(item);
      const meant = closestTo(text, known);
      return text === '' || isKnown(text)
        ? []
        : [
            fault(
              [list, 'remove', index],
              `"${text}" is not on Schakel’s list, so it can’t be removed.`,
              meant === undefined ? 'Take it away.' : `Did you mean "${meant}"?`,
            ),
          ];
    }),
    ...(only !== undefined && (add !== undefined || remove !== undefined)
      ? [fault([list, 'only'], '"only" already is the whole list.', 'Take away "add" and "remove".', 'key')]
      : []),
    ...(Array.isArray(only) && only.length === 0
      ? [fault([list, 'only'], 'An empty list finds nothing.', 'Set the rule to "off" if you mean that.')]
      : []),
  ];
}

function headerFaults(header: Readonly<Record<string, unknown>>): readonly Fault[] {
  const path: Path = ['protection', 'header'];
  const name = textOf(header.name).toLowerCase();
  const length = `${textOf(header.name ?? defaultPolicy.protection.header.name)}${textOf(header.value)}`
    .length;
  return [
    ...(RESERVED_HEADERS.some((reserved) => name.startsWith(reserved))
      ? [
          fault(
            [...path, 'name'],
            'Exchange keeps this name to itself.',
            'Choose one such as x-caw-bescherming.',
          ),
        ]
      : []),
    ...(name === HANDOFF_HEADER
      ? [
          fault(
            [...path, 'name'],
            'Schakel marks handoffs with this header.',
            'Choose another, such as x-caw-bescherming.',
          ),
        ]
      : []),
    ...(length > LONGEST_HEADER
      ? [
          fault(
            path,
            `Name and value have ${length} characters together.`,
            `Keep them to ${LONGEST_HEADER} characters.`,
          ),
        ]
      : []),
  ];
}

function archiveFaults(
  rules: Readonly<Record<string, unknown>>,
  protection: Readonly<Record<string, unknown>>,
): readonly Fault[] {
  const archive = protection.archive ?? defaultPolicy.protection.archive;
  return rules.M6 === 'off' && archive === true
    ? [
        fault(
          ['rules', 'M6'],
          'Without M6, nothing checks what stands beside an encrypted archive.',
          'Set M6 to "ask" or "block", or protection.archive to false.',
        ),
      ]
    : [];
}

function repeatedFaults(path: Path, value: unknown): readonly Fault[] {
  const texts = listOf(value).map((item) => textOf(item).toLowerCase());
  return texts.flatMap((text, index) =>
    text !== '' && texts.indexOf(text) < index
      ? [fault([...path, index], `"${text}" stands in this list twice.`, 'Take one away.')]
      : [],
  );
}

function textsOf(value: unknown): readonly string[] {
  return listOf(value).map(textOf);
}
