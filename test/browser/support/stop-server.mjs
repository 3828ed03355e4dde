/** Ends what `start-server.mjs` began. */
export default async function stopServer() {
  const { schakelPlayground } = /** @type {{ schakelPlayground?: { close(): Promise<void> } }} */ (
    globalThis
  );
  await schakelPlayground?.close();
}
