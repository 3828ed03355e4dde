import type { Visit } from '../visit';
import type { GraphOperation } from './faults';
import type { GraphReply, GraphRequest } from './message';
import type { GraphScope } from './scopes';

export interface GraphContext {
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
