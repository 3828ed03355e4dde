import '../../tools/node/typescript.mjs';

/** Deploys Schakel on this machine for all tests of a deployed host. */
export default async function start() {
  const { startDeployedHost } = await import('./start-host');
  const host = await startDeployedHost();
  process.env.SCHAKEL_DEPLOYED = `${host.url}/`;
  process.env.SCHAKEL_FOLLOWED = JSON.stringify(host.followed);
  Object.assign(globalThis, { schakelDeployed: host });
}
