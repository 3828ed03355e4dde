import { startPlaygroundServer } from '../../../scripts/playground-server.mjs';

/** Serves the built playground for all browser tests, on a port that is free. */
export default async function startServer() {
  const server = await startPlaygroundServer({ port: 0 });
  process.env.SCHAKEL_PLAYGROUND = server.url;
  Object.assign(globalThis, { schakelPlayground: server });
}
