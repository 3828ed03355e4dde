import type { Finding } from '../finding';
import { isPrivateAddress } from '../private-provider';
import { basisOf } from '../question';
import { recipientsOf, type Recipient } from '../recipients';
import { contradictingName } from './m3/contradicting-name';
import { foreignLetters } from './m3/foreign-letters';
import { lookalikeAddress } from './m3/lookalike-address';
import { namesake } from './m3/namesake';
import { distributionList, unknownAddress, unresolvedRecipient } from './m3/unsure-recipient';
import type { AddressCheck, Trouble } from './m3/trouble';
import { placeOf, replacements } from './recipient-fixes';
import { askable, capped, finding, onceAsked, type ActiveLevel, type Judgement, type Rule } from './rule';

/** What is wrong with an address whatever the mail is about. */
const ALWAYS: readonly AddressCheck[] = [foreignLetters, lookalikeAddress, contradictingName];

const ON_CLIENT_MAIL: readonly AddressCheck[] = ALWAYS.concat(
  unresolvedRecipient,
  namesake,
  distributionList,
  unknownAddress,
);

/**
 * M3: the address of each recipient is right, compared with the organisation's own domains and the partner directory. One
 * finding a recipient, the gravest. On an ordinary mail it only gives tips.
 */
export const rightAddressRule: Rule = {
  id: 'M3',
  check(judgement, level) {
    const checks = judgement.isClientMail ? ON_CLIENT_MAIL : ALWAYS;
    return onceAsked(
      recipientsOf(judgement.draft).reduce<readonly Finding[]>((found, recipient) => {
        const trouble = gravestOf(recipient, judgement, checks);
        return trouble ? found.concat(findingOf(trouble, recipient, judgement, level)) : found;
      }, []),
    );
  },
};

function gravestOf(
  recipient: Recipient,
  judgement: Judgement,
  checks: readonly AddressCheck[],
): Trouble | undefined {
  let gravest: Trouble | undefined;
  if (isLeftToM2(recipient, judgement)) {
    return gravest;
  }
  for (const check of checks) {
    const trouble = check(recipient, judgement);
    if (trouble?.severity === 'block') {
      return trouble;
    }
    gravest = gravest ?? trouble;
  }
  return gravest;
}

/** A private address is wrong by itself, and M2 says so. */
function isLeftToM2({ address }: Recipient, { policy, isClientMail }: Judgement): boolean {
  return isClientMail && policy.rules.M2 !== 'off' && isPrivateAddress(address, policy.privateProviders);
}

function findingOf(
  { severity, wording, by = [] }: Trouble,
  recipient: Recipient,
  { isClientMail }: Judgement,
  level: ActiveLevel,
): Finding {
  const grave = isClientMail ? capped(severity, level) : 'info';
  const { address, displayName, mailbox } = recipient;
  const isAboutWho = wording.key === 'unresolvedRecipient' || wording.key === 'distributionList';
  return finding({
    rule: 'M3',
    severity: grave,
    place: placeOf(recipient),
    wording,
    fixes: address === '' ? [] : replacements(recipient, by),
    question: isAboutWho
      ? askable(grave, 'recipient', basisOf([displayName, address]))
      : askable(grave, 'address', basisOf([mailbox])),
  });
}
