import { failure, type GraphReply } from './message';

/** Everything that the stand-in Graph answers, by a name of its own. */
export const GRAPH_OPERATIONS = [
  'me',
  'directory',
  'users',
  'presence',
  'createDraft',
  'sentItems',
  'conversation',
  'planMeeting',
  'schedule',
] as const;
export type GraphOperation = (typeof GRAPH_OPERATIONS)[number];

/**
 * How a call of Graph goes wrong:
 *
 * - `busy`: it is throttled the first time, for a second, and served when it comes back
 * - `throttled`: it is throttled each time, for two minutes
 * - `unauthorized`, `forbidden`, `notFound`, `broken`: 401, 403, 404 and 503
 * - `garbled`: it answers what Graph would never answer
 * - `silent`: it never answers
 * - `cut`: the connection breaks
 */
export const GRAPH_FAULTS = [
  'busy',
  'throttled',
  'unauthorized',
  'forbidden',
  'notFound',
  'broken',
  'garbled',
  'silent',
  'cut',
] as const;
export type GraphFault = (typeof GRAPH_FAULTS)[number];

export type GraphFaults = Readonly<Partial<Record<GraphOperation, GraphFault>>>;

/** What a fault makes of a call: an answer, none, or a broken connection; `undefined` where the call goes on. */
export type Disturbance = GraphReply | 'silent' | 'cut' | undefined;

const throttled = (seconds: number) =>
  failure(429, 'TooManyRequests', 'Too many requests.', { 'Retry-After': String(seconds) });

/** @param times how often this operation was called, this call included */
export function disturbance(fault: GraphFault | undefined, times: number): Disturbance {
  switch (fault) {
    case undefined:
      return undefined;
    case 'busy':
      return times === 1 ? throttled(1) : undefined;
    case 'throttled':
      return throttled(120);
    case 'unauthorized':
      return failure(401, 'InvalidAuthenticationToken', 'Access token has expired or is not yet valid.');
    case 'forbidden':
      return failure(403, 'ErrorAccessDenied', 'Access is denied. Check credentials and try again.');
    case 'notFound':
      return failure(404, 'itemNotFound', 'The resource could not be found.');
    case 'broken':
      return failure(503, 'serviceNotAvailable', 'The service is not available.');
    case 'garbled':
      return { status: 200, headers: { 'Content-Type': 'text/html' }, body: '<html>Proxy</html>' };
    case 'silent':
    case 'cut':
      return fault;
  }
}
