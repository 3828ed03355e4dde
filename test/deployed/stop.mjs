/** Ends what `start.mjs` began. */
export default async function stop() {
  const { schakelDeployed } = /** @type {{ schakelDeployed?: { close(): Promise<void> } }} */ (globalThis);
  await schakelDeployed?.close();
}
