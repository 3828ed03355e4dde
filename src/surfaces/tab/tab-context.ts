import { createContext, useContext } from 'react';
import type { LocalTime } from '../../core/calendar/belgian-time';
import type { Day } from '../../core/consent/consent';
import type { Language } from '../../core/language/language';
import type { TabCatalogue } from '../../core/language/tab/catalogue';
import type { MailAddress } from '../../core/mail/draft';
import type { PartnerDirectory } from '../../core/partners/directory';
import type { Policy } from '../../core/policy/policy';
import type { Graph } from '../../hosts/graph';
import type { TeamsHost } from '../../hosts/teams';

/** What every screen of the tab has at hand. */
export interface Tab {
  readonly host: TeamsHost;
  readonly graph: Graph;
  readonly language: Language;
  readonly words: TabCatalogue;
  readonly policy: Policy;
  /** The tenant's own where it can be read, else the one that ships (A3). */
  readonly directory: PartnerDirectory;
  /** Who is signed in; the address is empty where the host doesn't say. */
  readonly caseworker: MailAddress;
  readonly now: LocalTime;
  readonly today: Day;
}

export const TabContext = createContext<Tab | null>(null);

export function useTab(): Tab {
  const tab = useContext(TabContext);
  if (tab === null) {
    throw new Error('A screen of the tab stands outside it.');
  }
  return tab;
}
