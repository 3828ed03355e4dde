import type { Day } from '../../consent/consent';
import type { HandoffCatalogue } from '../../language/handoff/catalogue';
import { CALL_OUTCOMES } from '../../mail/handoff-mark';
import { LIFE_DOMAINS } from '../../partners/directory';
import type { Fact } from '../document';
import {
  emptyClientData,
  type CallAttempt,
  type ClientData,
  type Identity,
  type Professional,
  type Right,
} from '../handoff';
import type { BlockParts } from './block-parts';

/** The client's data in a block. What the caseworker wrote there by hand, in a place of no group, is left out. */
export function dataIn({ words, identity, question, rights, progress }: BlockParts): ClientData {
  return {
    identity: identityOf(identity, words),
    question,
    rights: rights.reduce<readonly Right[]>((all, fact) => all.concat(rightOf(fact, words)), []),
    progress: progress.map(({ label, value }) => ({ name: label, progress: value })),
  };
}

/** Who stands in for the sender, as the block says; `null` where it names nobody. */
export function fallbackIn({ words, paragraphs }: BlockParts): Pick<Professional, 'name' | 'phone'> | null {
  const say = (name: string, phone: string) =>
    words.mail.fallback({ name, phone, organisation: '', address: '' });
  const [before = '', between = '', after = ''] = say(MARK, MARK).split(MARK);
  const said = paragraphs.find((text) => text.startsWith(before) && text.endsWith(after));
  if (said === undefined) {
    return null;
  }
  const both = said.slice(before.length, said.length - after.length);
  const at = both.lastIndexOf(between);
  const phone = at === -1 ? '' : both.slice(at + between.length);
  return /\d/.test(phone) ? { name: both.slice(0, at), phone } : { name: both, phone: '' };
}

/** Stands in the place of a name, to see what is said around it. */
const MARK = '\u0000';

/**
 * The call of a day, as the block says. It is found by saying it again, so that what was changed by hand is not taken for what
 * Schakel wrote; `null` where no call of that day stands there.
 */
export function callIn({ words, paragraphs }: BlockParts, on: Day): CallAttempt | null {
  for (const said of paragraphs) {
    const at = /\b\d{1,2}:\d{2}\b/.exec(said)?.[0] ?? '';
    for (const outcome of CALL_OUTCOMES) {
      for (const clientPresent of [false, true]) {
        const call: CallAttempt = { outcome, on, at, clientPresent };
        if (words.mail.call(call) === said) {
          return call;
        }
      }
    }
  }
  return null;
}

function identityOf(facts: readonly Fact[], { fields }: HandoffCatalogue): Identity {
  const keys = Object.keys(fields) as (keyof Identity)[];
  return keys.reduce<Identity>(
    (identity, key) => ({
      ...identity,
      [key]: facts.find(({ label }) => label === fields[key])?.value ?? '',
    }),
    emptyClientData.identity,
  );
}

function rightOf({ label, value }: Fact, { domains, rightStatus }: HandoffCatalogue): readonly Right[] {
  const domain = LIFE_DOMAINS.find((one) => domains[one] === label);
  const status = (['taken', 'due'] as const).find((one) =>
    value.endsWith(`: ${rightStatus[one].toLowerCase()}`),
  );
  return domain && status ? [{ domain, status, name: value.slice(0, -rightStatus[status].length - 2) }] : [];
}
