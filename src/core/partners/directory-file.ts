import type { Contact, Organisation, PartnerDirectory, RegularChannel } from './directory';

type Optional<Whole, Key extends keyof Whole> = Omit<Whole, Key> & Partial<Pick<Whole, Key>>;

export type ChannelInFile = Optional<RegularChannel, 'phone' | 'teams' | 'hours'>;

export type ContactInFile = Optional<Contact, 'phone' | 'teams'>;

export interface OrganisationInFile extends Optional<
  Omit<Organisation, 'channels' | 'contacts'>,
  'areas' | 'lifeDomains' | 'grants' | 'verified'
> {
  readonly channels?: readonly ChannelInFile[];
  readonly contacts?: readonly ContactInFile[];
}

/** What an organisation writes in `directory.json` (A3): what is not known is left out. */
export interface DirectoryFile {
  /** For editors; says nothing. */
  readonly $schema?: string;
  readonly organisations: readonly OrganisationInFile[];
}

/**
 * The directory that a file stands for.
 *
 * @param file one without problems (`tools/organisation/validate-directory.ts`)
 */
export function completedDirectory({ organisations }: DirectoryFile): PartnerDirectory {
  return {
    organisations: organisations.map((organisation) => ({
      areas: [],
      lifeDomains: [],
      grants: [],
      verified: null,
      ...organisation,
      channels: (organisation.channels ?? []).map((channel) => ({
        phone: null,
        teams: null,
        hours: [],
        ...channel,
      })),
      contacts: (organisation.contacts ?? []).map((contact) => ({ phone: null, teams: null, ...contact })),
    })),
  };
}
