import webpack from 'webpack';
import type { Deployment } from '../deployment/check-deployment';

/**
 * Builds what a host serves.
 *
 * @param folder is made where it is missing
 * @returns what went wrong; '' where nothing did
 */
export async function build(deployment: Deployment, folder: string): Promise<string> {
  // Jest can't load the configuration, which is an ES module; where a deployment is refused, nothing is built.
  const { deployed } = await import('../../webpack.config.js');
  const compiler = webpack(await deployed(deployment, folder));
  const errors = await new Promise<string>((resolve, reject) => {
    compiler.run((error, stats) => {
      if (error) {
        reject(error);
      } else {
        resolve(stats?.hasErrors() === true ? stats.toString('errors-only') : '');
      }
    });
  });
  await new Promise<void>((resolve, reject) => {
    compiler.close((error) => (error ? reject(error) : resolve()));
  });
  return errors;
}
