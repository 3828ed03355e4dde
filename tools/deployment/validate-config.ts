import { checkedJson, withoutEchoes } from '../organisation/checked-json';
import { fault, type Checked, type Fault } from '../organisation/fault';
import { recordOf, textOf } from '../organisation/loose';
import { schemaFaults } from '../organisation/schema-faults';
import configSchema from './config.schema.json';
import { completedConfig, type ConfigFile, type DeploymentConfig } from './config';

const schemaFaultsIn = schemaFaults(configSchema);

/** Reads the config of a deployment; the files that it names are not opened here (`check-deployment.ts`). */
export function validateConfig(text: string): Checked<DeploymentConfig> {
  const checked = checkedJson(text, (value) => withoutEchoes(schemaFaultsIn(value), repeatedIds(value)));
  return 'problems' in checked ? checked : { value: completedConfig(checked.value as ConfigFile) };
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
