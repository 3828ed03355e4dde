/**
 * The messages in which teams-js and its host talk: objects, through `postMessage`. Facts: `docs/playground.md`, "How it
 * works".
 */
import { asList, asRecord, textOf } from '../../common/parse';

/** What the tab asks for. */
export interface TabRequest {
  readonly id: number;
  readonly uuid: string | undefined;
  readonly func: string;
  readonly args: readonly unknown[];
  /** What `nestedAppAuth.execute` has in the place of arguments. */
  readonly data: string | undefined;
}

/** The request in a message; `null` for any other message, of which a window gets many. */
export function parseRequest(message: unknown): TabRequest | null {
  const { id, uuidAsString, func, args, data } = asRecord(message);
  return typeof id === 'number' && typeof func === 'string'
    ? { id, func, args: asList(args), uuid: textOf(uuidAsString), data: textOf(data) }
    : null;
}

/** Answers a request. */
export function responseTo({ id, uuid }: TabRequest, args: readonly unknown[]): unknown {
  return { id, uuidAsString: uuid, args };
}

/** Tells the tab that something happened. */
export function eventMessage(func: string, ...args: readonly unknown[]): unknown {
  return { func, args };
}
