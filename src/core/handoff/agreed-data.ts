import type { Consent } from '../consent/consent';
import { DATA_GROUPS, type DataGroup } from '../mail/handoff-mark';
import type { ClientData } from './handoff';

declare const agreed: unique symbol;

/**
 * Client data of which each group was agreed to (C5); a group that was not, or has nothing in it, is absent. Renderers take
 * nothing else, so that what was not agreed to cannot slip in.
 */
export type AgreedData = Partial<ClientData> & { readonly [agreed]: true };

/** The groups that may be shared: those agreed to, or in a state of necessity (C12) all that the caseworker chose to share. */
export function sharableGroups(consent: Consent): readonly DataGroup[] {
  switch (consent.status) {
    case 'given':
      return consent.agreement.groups;
    case 'necessity':
      return DATA_GROUPS;
    case 'refused':
    case 'withdrawn':
      return [];
  }
}

/** Of all that was typed, what may be shared. */
export function agreedData(data: ClientData, consent: Consent): AgreedData {
  const groups = sharableGroups(consent);
  const kept = DATA_GROUPS.filter((group) => groups.includes(group) && isFilledIn(data, group));
  return kept.reduce<Partial<ClientData>>(
    (all, group) => ({ ...all, [group]: data[group] }),
    {},
  ) as AgreedData;
}

/** The groups that the data hold. */
export function groupsIn(data: AgreedData): readonly DataGroup[] {
  return DATA_GROUPS.filter((group) => data[group] !== undefined);
}

function isFilledIn(data: ClientData, group: DataGroup): boolean {
  switch (group) {
    case 'identity':
      return Object.keys(data.identity).some(
        (key) => data.identity[key as keyof ClientData['identity']].trim() !== '',
      );
    case 'question':
      return data.question.trim() !== '';
    case 'rights':
      return data.rights.length > 0;
    case 'progress':
      return data.progress.length > 0;
  }
}
