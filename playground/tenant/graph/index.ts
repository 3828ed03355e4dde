import type { Visits } from '../visit';
import { disturbance } from './faults';
import { failure, type GraphReply, type GraphRequest } from './message';
import { OPERATIONS } from './operations';
import type { GraphTenant, Operation } from './operation';
import { accessOf, type TokenIssuer } from './token';

export interface GraphOptions {
  /** Where it is, with a slash at the end: `https://localhost:3000/`. */
  readonly root: string;
  readonly tenant: GraphTenant;
  readonly tokens: TokenIssuer;
  readonly visits: Visits;
  readonly now: () => Date;
}

/** What comes of a request: an answer, silence, or a broken connection. */
export type GraphOutcome = GraphReply | 'silent' | 'cut';

export interface Graph {
  answer(request: GraphRequest): Promise<GraphOutcome>;
}

/** A stand-in Graph: it looks at the token first, then at what the token allows, and then does what was asked. */
export function createGraph({ root, tenant, tokens, visits, now }: GraphOptions): Graph {
  return {
    answer: async (request) => {
      const access = await accessOf(request.headers.authorization, tokens);
      if (!access) {
        return failure(401, 'InvalidAuthenticationToken', 'Access token is empty, invalid or expired.');
      }
      const operation = operationFor(request);
      if (!operation) {
        return failure(400, 'BadRequest', `Resource not found for the segment '${request.path}'.`);
      }
      const visit = visits.of(access.visitId);
      const disturbed = disturbance(visit.settings.faults[operation.name], visit.count(operation.name));
      if (disturbed) {
        return disturbed;
      }
      if (!operation.scopes.some((scope) => access.scopes.includes(scope))) {
        return failure(
          403,
          'Authorization_RequestDenied',
          'Insufficient privileges to complete the operation.',
        );
      }
      const parts = (operation.path.exec(request.path) ?? []).slice(1);
      return operation.answer(request, { tenant, visit, root, parts, now: now() });
    },
  };
}

function operationFor({ method, path }: GraphRequest): Operation | undefined {
  return OPERATIONS.find((one) => one.method === method && one.path.test(path));
}
