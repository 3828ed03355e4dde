import { SCOPES } from '../../../src/hosts/graph/scopes';

/** What tokens for Graph are made out to. */
export const GRAPH_RESOURCE = 'https://graph.microsoft.com';

/** The permissions in the app registration: those that the tab asks for. */
export type GraphScope = (typeof SCOPES)[keyof typeof SCOPES]['name'];

export const GRAPH_SCOPES: readonly GraphScope[] = Object.values(SCOPES).map(({ name }) => name);
