import { domainOf, isWithin } from '../mail/address';
import { isPrivateAddress } from '../mail/private-provider';
import { LIFE_DOMAINS, MAILBOX_ROLES, ORGANISATION_KINDS } from './directory';
import type { ChannelInFile, ContactInFile, OrganisationInFile } from './directory-file';
import type { Place } from './directory-rows';
import schema from './directory.schema.json';

const { organisation, contact, phone, userName, text } = schema.definitions;

const SPELLED = {
  id: new RegExp(organisation.properties.id.pattern),
  domain: new RegExp(organisation.properties.domains.items.pattern),
  day: new RegExp(organisation.properties.verified.properties.on.pattern),
  address: new RegExp(contact.properties.address.pattern),
  phone: new RegExp(phone.pattern),
  userName: new RegExp(userName.pattern),
  text: new RegExp(text.pattern),
};

/**
 * Where a directory that somebody keeps by hand says what can't be relied on: as its schema has it, and no client mail to a private
 * mailbox (M2), nor to an address outside of the organisation, nor rights that a CAW doesn't grant (H7).
 *
 * @param privateProviders those of the policy
 */
export function faultyPlaces(
  organisations: readonly OrganisationInFile[],
  privateProviders: readonly string[],
): readonly Place[] {
  const places: Place[] = [];
  organisations.forEach((one, index) => {
    const before = places.length;
    const faultyIf = (isFaulty: boolean, ...path: Place) => {
      if (isFaulty) {
        places.push(['organisations', index, ...path]);
      }
    };
    checkOrganisation(one, privateProviders, faultyIf);
    // What hangs on an organisation that can't be relied on is lost anyway.
    if (places.length === before) {
      (one.contacts ?? []).forEach((entry, at) => checkContact(entry, one, at, faultyIf));
      (one.channels ?? []).forEach((entry, at) => checkChannel(entry, at, faultyIf));
    }
  });
  return places;
}

type FaultyIf = (isFaulty: boolean, ...path: Place) => void;

function checkOrganisation(
  { id, name, kind, lifeDomains = [], grants = [], domains, verified }: OrganisationInFile,
  privateProviders: readonly string[],
  faultyIf: FaultyIf,
): void {
  faultyIf(!SPELLED.id.test(id), 'id');
  faultyIf(!SPELLED.text.test(name), 'name');
  faultyIf(!ORGANISATION_KINDS.includes(kind), 'kind');
  faultyIf(!lifeDomains.every((one) => LIFE_DOMAINS.includes(one)), 'lifeDomains');
  faultyIf(kind === 'caw' && grants.length > 0, 'grants');
  faultyIf(
    domains.length === 0 ||
      domains.some((one) => !SPELLED.domain.test(one) || isPrivateAddress(`@${one}`, privateProviders)),
    'domains',
  );
  faultyIf(verified !== null && verified !== undefined && !SPELLED.day.test(verified.on), 'verified', 'on');
  faultyIf(verified !== null && verified !== undefined && !SPELLED.text.test(verified.by), 'verified', 'by');
}

function checkContact(
  { name, address, mailbox, phone: number, teams }: ContactInFile,
  { domains }: OrganisationInFile,
  at: number,
  faultyIf: FaultyIf,
): void {
  const domain = domainOf(address);
  const isOwn = domains.some((one) => isWithin(domain, one.toLowerCase()));
  faultyIf(!SPELLED.text.test(name), 'contacts', at, 'name');
  faultyIf(!SPELLED.address.test(address) || !isOwn, 'contacts', at, 'address');
  faultyIf(!MAILBOX_ROLES.includes(mailbox), 'contacts', at, 'mailbox');
  checkReach({ phone: number, teams }, 'contacts', at, faultyIf);
}

function checkChannel({ phone: number, teams }: ChannelInFile, at: number, faultyIf: FaultyIf): void {
  faultyIf(!number && !teams, 'channels', at, 'phone');
  checkReach({ phone: number, teams }, 'channels', at, faultyIf);
}

function checkReach(
  {
    phone: number,
    teams,
  }: { readonly phone: string | null | undefined; readonly teams: string | null | undefined },
  list: 'contacts' | 'channels',
  at: number,
  faultyIf: FaultyIf,
): void {
  faultyIf(Boolean(number) && !SPELLED.phone.test(number ?? ''), list, at, 'phone');
  faultyIf(Boolean(teams) && !SPELLED.userName.test(teams ?? ''), list, at, 'teams');
}
