import parsePhoneNumber from 'libphonenumber-js/max';
import { domainOf, isWithin } from '../../src/core/mail/address';
import { isPrivateAddress } from '../../src/core/mail/private-provider';
import { fault, type Fault, type Path } from './fault';
import { listOf, recordOf, textOf } from './loose';

type Loose = Readonly<Record<string, unknown>>;

/**
 * What is wrong with a directory that its schema can't say.
 *
 * @param privateProviders those of the organisation's policy: no partner has a domain of theirs (M2)
 */
export function directoryFaults(value: unknown, privateProviders: readonly string[]): readonly Fault[] {
  const claims = new Map<string, string>();
  return listOf(recordOf(value).organisations).flatMap((one, index) => {
    const organisation = recordOf(one);
    const path: Path = ['organisations', index];
    const claim = (what: string, text: unknown, at: Path) => claimed(claims, what, textOf(text), at);
    return [
      ...claim('id', organisation.id, [...path, 'id']),
      ...listOf(organisation.domains).flatMap((domain, place) => [
        ...claim('domain', domain, [...path, 'domains', place]),
        ...privateFaults(textOf(domain), privateProviders, [...path, 'domains', place]),
      ]),
      ...grantFaults(organisation, path),
      ...verifiedFaults(recordOf(organisation.verified), path),
      ...listOf(organisation.channels).flatMap((channel, place) =>
        channelFaults(recordOf(channel), [...path, 'channels', place]),
      ),
      ...listOf(organisation.contacts).flatMap((entry, place) => {
        const contact = recordOf(entry);
        const at = [...path, 'contacts', place];
        return [
          ...claim('address', contact.address, [...at, 'address']),
          ...contactFaults(contact, organisation, at),
        ];
      }),
    ];
  });
}

/** What only one entry may have; the second is a fault. */
function claimed(claims: Map<string, string>, what: string, text: string, path: Path): readonly Fault[] {
  const key = `${what} ${text.toLowerCase()}`;
  if (text === '') {
    return [];
  }
  if (claims.has(key)) {
    return [fault(path, `The ${what} "${text}" stands in the directory twice.`, 'Keep it where it belongs.')];
  }
  claims.set(key, text);
  return [];
}

function privateFaults(domain: string, providers: readonly string[], path: Path): readonly Fault[] {
  return isPrivateAddress(`@${domain}`, providers)
    ? [
        fault(
          path,
          `"${domain}" belongs to a provider of private mailboxes.`,
          'Write the partner’s own domain: a client mail never goes to a private mailbox.',
        ),
      ]
    : [];
}

/** H7: the CAW grants no financial or administrative right. */
function grantFaults({ kind, grants }: Loose, path: Path): readonly Fault[] {
  return kind === 'caw' && listOf(grants).length > 0
    ? [fault([...path, 'grants'], 'The CAW grants no rights itself.', 'Leave the list empty.')]
    : [];
}

function verifiedFaults({ on }: Loose, path: Path): readonly Fault[] {
  const day = textOf(on);
  return /^\d{4}-\d{2}-\d{2}$/.test(day) && !isDay(day)
    ? [fault([...path, 'verified', 'on'], `There is no ${day}.`, 'Write a day that exists.')]
    : [];
}

function isDay(day: string): boolean {
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}

function channelFaults({ phone, teams, hours }: Loose, path: Path): readonly Fault[] {
  return [
    ...(textOf(phone) === '' && textOf(teams) === ''
      ? [fault(path, 'Nobody can be reached this way.', 'Add "phone" or "teams".')]
      : []),
    ...phoneFaults(phone, [...path, 'phone']),
    ...listOf(hours).flatMap((entry, index) => {
      const { from, to } = recordOf(entry);
      return textOf(from) !== '' && textOf(to) !== '' && textOf(from) >= textOf(to)
        ? [
            fault(
              [...path, 'hours', index],
              `${textOf(to)} is not later than ${textOf(from)}.`,
              'Write the earlier time first, and hours past midnight as two entries.',
            ),
          ]
        : [];
    }),
  ];
}

function contactFaults({ address, phone }: Loose, { domains }: Loose, path: Path): readonly Fault[] {
  const domain = domainOf(textOf(address));
  const isOwn = listOf(domains).some((one) => isWithin(domain, textOf(one).toLowerCase()));
  return [
    ...(domain === '' || isOwn
      ? []
      : [
          fault(
            [...path, 'address'],
            `"${textOf(address)}" is at none of the organisation’s domains.`,
            `Correct the address, or add "${domain}" to its domains.`,
          ),
        ]),
    ...phoneFaults(phone, [...path, 'phone']),
  ];
}

function phoneFaults(phone: unknown, path: Path): readonly Fault[] {
  const number = textOf(phone);
  return number.startsWith('+') && parsePhoneNumber(number)?.isValid() !== true
    ? [fault(path, `"${number}" is no telephone number.`, 'Check its digits.')]
    : [];
}
