import { defaultPolicy } from './defaults';
import type { MailHeader, Policy } from './policy';

/** How an organisation changes one of Schakel's lists; `policy.schema.json` allows `only` by itself alone. */
export interface ListChange {
  readonly add?: readonly string[];
  readonly remove?: readonly string[];
  /** Replaces Schakel's list. */
  readonly only?: readonly string[];
}

/** What an organisation writes in `policy.json`: only what it wants otherwise than `defaultPolicy` (A2). */
export interface PolicyFile extends Partial<
  Omit<Policy, 'rules' | 'protection' | 'limits' | 'followUp' | Lists>
> {
  /** For editors; says nothing. */
  readonly $schema?: string;
  readonly rules?: Partial<Policy['rules']>;
  readonly privateProviders?: ListChange;
  readonly generalMailboxes?: ListChange;
  readonly protection?: Partial<Omit<Policy['protection'], 'header'>> & {
    readonly header?: Partial<MailHeader>;
  };
  readonly limits?: Partial<Policy['limits']>;
  readonly followUp?: Partial<Policy['followUp']>;
}

type Lists = 'privateProviders' | 'generalMailboxes';

/**
 * The policy that a file stands for: its own decisions, and Schakel's defaults for the rest.
 *
 * @param file one without problems (`tools/organisation/validate-policy.ts`)
 */
export function completedPolicy(file: PolicyFile): Policy {
  const { rules, onCheckFailure, ownDomains, protection, limits, followUp, wording, language } =
    defaultPolicy;
  return {
    rules: { ...rules, ...file.rules },
    onCheckFailure: file.onCheckFailure ?? onCheckFailure,
    ownDomains: (file.ownDomains ?? ownDomains).map(lowerCase),
    privateProviders: changed(defaultPolicy.privateProviders, file.privateProviders),
    generalMailboxes: changed(defaultPolicy.generalMailboxes, file.generalMailboxes),
    protection: {
      ...protection,
      ...file.protection,
      header: { ...protection.header, ...file.protection?.header },
    },
    limits: { ...limits, ...file.limits },
    followUp: { ...followUp, ...file.followUp },
    wording: file.wording ?? wording,
    language: file.language ?? language,
  };
}

function changed(
  list: readonly string[],
  { add = [], remove = [], only }: ListChange = {},
): readonly string[] {
  const removed = new Set(remove.map(lowerCase));
  const all = (only ?? list).concat(add).map(lowerCase);
  return Array.from(new Set(all)).filter((item) => !removed.has(item));
}

function lowerCase(text: string): string {
  return text.toLowerCase();
}
