import type { PartnerDirectory } from '../../../src/core/partners/directory';
import type { DirectoryList } from '../../../src/hosts/graph/settings';
import type { Visit } from '../visit';
import type { GraphOperation } from './faults';
import type { GraphReply, GraphRequest } from './message';
import type { GraphScope } from './scopes';

/** What an organisation has in its tenant. */
export interface GraphTenant {
  readonly directory: PartnerDirectory;
  /** Where the directory is; `null` where there is no list. */
  readonly directoryList: DirectoryList | null;
}

export interface GraphContext {
  readonly tenant: GraphTenant;
  readonly visit: Visit;
  /** Where Graph is: `https://localhost:3000/`. */
  readonly root: string;
  /** What the parentheses of the operation's path found. */
  readonly parts: readonly string[];
  readonly now: Date;
}

/** One call that Graph answers. */
export interface Operation {
  readonly name: GraphOperation;
  readonly method: string;
  readonly path: RegExp;
  /** One of these is enough, as Graph's documentation lists them for delegated access. */
  readonly scopes: readonly GraphScope[];
  readonly answer: (request: GraphRequest, context: GraphContext) => GraphReply;
}
