import { isUsableAddress } from '../../address';
import { addressOf } from '../recipient-fixes';
import { isConfirmed, type AddressCheck } from './trouble';

/** The name is that of somebody in the directory, the address is at another organisation: autocomplete took a namesake. */
export const namesake: AddressCheck = (recipient, judgement) => {
  const { displayName, address } = recipient;
  const { partners } = judgement;
  const [first, ...others] = partners.contactsNamed(displayName);
  const organisation = partners.organisationAt(address);
  return !first ||
    !isUsableAddress(address) ||
    [first, ...others].some((known) => known.organisation === organisation) ||
    isConfirmed(recipient, judgement)
    ? undefined
    : {
        severity: 'ask',
        wording: {
          key: 'namesake',
          parameters: {
            address,
            name: first.contact.name,
            known: first.contact.address,
            organisation: first.organisation.name,
          },
        },
        by: [first, ...others].map(({ contact }) => addressOf(contact)),
      };
};
