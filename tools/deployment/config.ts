import { checkedJson, withoutEchoes } from '../organisation/checked-json';
import { fault, type Checked, type Fault } from '../organisation/fault';
import { recordOf, textOf } from '../organisation/loose';
import { schemaFaults } from '../organisation/schema-faults';
import configSchema from './config.schema.json';

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

const schemaFaultsIn = schemaFaults(configSchema);

/** Reads the config of a deployment; the files that it names are not opened here (`check-deployment.ts`). */
export function validateConfig(text: string): Checked<DeploymentConfig> {
  const checked = checkedJson(text, (value) => withoutEchoes(schemaFaultsIn(value), repeatedIds(value)));
  return 'problems' in checked ? checked : { value: completedConfig(checked.value as ConfigFile) };
}

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

function repeatedIds(value: unknown): readonly Fault[] {
  const ids = Object.entries(recordOf(recordOf(value).ids)).map(([key, id]) => [
    key,
    textOf(id).toLowerCase(),
  ]);
  return ids.flatMap(([key = '', id = ''], index) => {
    const [first] = ids.find(([, other]) => other === id) ?? [];
    return id === '' || first === ids[index]?.[0]
      ? []
      : [fault(['ids', key], `This is the id of "${first ?? ''}" too.`, 'Give each an id of its own.')];
  });
}
