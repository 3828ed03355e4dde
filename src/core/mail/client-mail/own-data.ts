import type { Person } from '../../detection/body/people';
import type { Detection, DetectionKind } from '../../detection/detection';
import type { Policy } from '../../policy/policy';
import { isPrivateAddress } from '../private-provider';

/** In a body, names, telephones and accounts are those of colleagues and suppliers as often as not. */
const STRONG: readonly DetectionKind[] = ['nationalNumber', 'idCard', 'birthDate'];

/** More than one kind of data beside a name is what one writes of a client. */
const MANY_KINDS = 2;

/**
 * Whether somebody is named together with what one writes of a client: a national number, an ID card or a date of birth; or,
 * where the name is certain, data of more than one kind. A telephone number and a work address are those of a colleague.
 */
export function hasOwnData(person: Person, { privateProviders }: Policy): boolean {
  const kinds = new Set(
    person.data
      .filter(({ kind, text }) => kind !== 'email' || isPrivateAddress(text, privateProviders))
      .map(({ kind }) => kind),
  );
  return (
    person.mentions.length > 0 &&
    (person.data.some(isStrong) || (isNamedForSure(person) && kinds.size >= MANY_KINDS))
  );
}

/** Whether somebody whose name is certain has data of their own, or lives somewhere. */
export function isDescribed(person: Person, policy: Policy): boolean {
  return (
    isNamedForSure(person) &&
    (hasOwnData(person, policy) || person.data.some(({ kind }) => kind === 'address'))
  );
}

/** What tells of one person alone, wherever it stands. */
export function isStrong({ kind }: Detection): boolean {
  return STRONG.includes(kind);
}

function isNamedForSure({ mentions }: Person): boolean {
  return mentions.some(({ tier }) => tier === 'block');
}
