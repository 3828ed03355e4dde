import example from '../deploy/example.json';
import { completedConfig, type ConfigFile, type DeploymentConfig } from '../tools/deployment/config';

/** What `npm start` serves: the example, on this machine, and under an id that no tenant deploys. */
export function developmentConfig(): DeploymentConfig {
  const config = completedConfig(example as ConfigFile);
  return {
    ...config,
    host: 'https://localhost:3000',
    version: '0.1.0',
    ids: { ...config.ids, outlookAddIn: '597bf175-f1bf-4ee9-9147-2d0d9d6f0d40' },
  };
}
