import type { LifeDomain, Organisation, OrganisationKind } from './directory';
import { openingOfPartner } from './partner-opening';
import type { LocalTime } from '../calendar/belgian-time';

/** What partners are narrowed down by, beside the words of a search; `null` does not narrow. */
export interface PartnerFilter {
  readonly kind: OrganisationKind | null;
  readonly lifeDomain: LifeDomain | null;
  /** Only those of whom somebody answers now, by their hours. */
  readonly isOpen: boolean;
}

export const noFilter: PartnerFilter = { kind: null, lifeDomain: null, isOpen: false };

/** @param now to judge opening hours by */
export function filterPartners(
  partners: readonly Organisation[],
  { kind, lifeDomain, isOpen }: PartnerFilter,
  now: LocalTime,
): readonly Organisation[] {
  return partners.filter(
    (partner) =>
      (kind === null || partner.kind === kind) &&
      (lifeDomain === null || partner.lifeDomains.includes(lifeDomain)) &&
      (!isOpen || openingOfPartner(partner, now).kind === 'open'),
  );
}
