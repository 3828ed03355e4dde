import type { PartnerDirectory } from './directory';

/**
 * The directory without what no mail rule asks for (offer, areas, channels, telephones): the send check carries it in its one
 * file, which has to be small, and the compose pane fetches it before anything is pressed.
 */
export function directoryToJudgeBy({ organisations }: PartnerDirectory): PartnerDirectory {
  return {
    organisations: organisations.map((organisation) => ({
      ...organisation,
      areas: [],
      lifeDomains: [],
      grants: [],
      channels: [],
      contacts: organisation.contacts.map((contact) => ({ ...contact, phone: null, teams: null })),
      verified: null,
    })),
  };
}
