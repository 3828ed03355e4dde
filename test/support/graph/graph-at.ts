import type { Graph } from '../../../src/hosts/graph';
import type { DirectoryList } from '../../../src/hosts/graph/settings';
import { ROOT } from './graph-server';

/** Names the scope that a token is for, so that a server can tell. */
export const tokenFor = ({ scope }: { readonly scope: string }) => `token for ${scope}`;

/** Graph through the unmodified MSAL and Microsoft's client, afresh. The page to sign in from has to be open. */
export async function graphAt(
  directoryList: DirectoryList | null = null,
  privateProviders: readonly string[] = [],
): Promise<Graph> {
  jest.resetModules();
  const { openGraph } = await import('../../../src/hosts/graph');
  const settings = {
    clientId: '5d3b8c10-72f4-4a9e-b6c1-0e9a4d7f8b33',
    tenantId: 'e41c7f92-0a6d-4c85-93be-2f6d8a1b5c44',
    directoryList,
  };
  return openGraph(settings, ROOT, privateProviders);
}

export const SILENTLY = { mayAsk: false };
export const ASKING = { mayAsk: true };
