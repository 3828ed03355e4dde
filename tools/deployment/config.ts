export type SendMode = 'softBlock' | 'block';

/** Where one organisation serves Schakel, and under which ids its tenant knows it (A1); `config.schema.json` explains each. */
export interface DeploymentConfig {
  /** Origin, without a slash at its end. */
  readonly host: string;
  /** Three numbers. */
  readonly version: string;
  /** GUIDs in small letters. */
  readonly ids: {
    readonly outlookAddIn: string;
    readonly teamsApp: string;
    readonly entraClient: string;
    readonly tenant: string;
  };
  readonly sendMode: SendMode;
  /** As the file names them, seen from its own folder. */
  readonly policy: string;
  readonly directory: string;
  readonly directoryList: { readonly site: string; readonly list: string } | null;
  readonly organisation: {
    readonly name: string;
    readonly website: string;
    readonly privacy: string;
    readonly terms: string;
    readonly contact: string;
  };
}

/** What an administrator writes: the keys that have a default may be missing. */
export type ConfigFile = Omit<DeploymentConfig, Optional> & Partial<Pick<DeploymentConfig, Optional>>;

type Optional = 'sendMode' | 'directoryList';

/** @param file one without problems */
export function completedConfig(file: ConfigFile): DeploymentConfig {
  const { host, version, ids, policy, directory, organisation } = file;
  return {
    ...{ host, version, policy, directory, organisation },
    ids: {
      outlookAddIn: ids.outlookAddIn.toLowerCase(),
      teamsApp: ids.teamsApp.toLowerCase(),
      entraClient: ids.entraClient.toLowerCase(),
      tenant: ids.tenant.toLowerCase(),
    },
    sendMode: file.sendMode ?? 'softBlock',
    directoryList: file.directoryList ?? null,
  };
}
