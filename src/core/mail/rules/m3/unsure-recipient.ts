import { isUsableAddress } from '../../address';
import { isGeneralMailbox } from '../../general-mailbox';
import { isKnownAddress } from '../../recipients';
import { isConfirmed, type AddressCheck } from './trouble';

/** An entry behind which Outlook shows no address to mail to. */
export const unresolvedRecipient: AddressCheck = ({ displayName, address }) =>
  isUsableAddress(address)
    ? undefined
    : {
        severity: 'ask',
        wording: { key: 'unresolvedRecipient', parameters: { name: displayName || address } },
      };

/** A list of people who are not shown; where its name says so too, M6 asks. */
export const distributionList: AddressCheck = ({ displayName, address, isGroup }, { policy, partners }) =>
  isGroup !== true || isGeneralMailbox(address, policy.generalMailboxes, partners)
    ? undefined
    : { severity: 'ask', wording: { key: 'distributionList', parameters: { name: displayName || address } } };

/** An address outside all that is known, to which the caseworker never mailed about a client before. */
export const unknownAddress: AddressCheck = (recipient, judgement) => {
  const { address } = recipient;
  return isKnownAddress(address, judgement.policy, judgement.partners) || isConfirmed(recipient, judgement)
    ? undefined
    : { severity: 'ask', wording: { key: 'unknownAddress', parameters: { address } } };
};
