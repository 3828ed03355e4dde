/** A promise that took too long. */
export class TookTooLong extends Error {}

/**
 * The value of a promise that has a time limit.
 *
 * @param limit milliseconds
 * @returns rejects with a `TookTooLong` past the limit; whatever comes later is left alone
 */
export function inTime<Value>(promise: Promise<Value>, limit: number): Promise<Value> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new TookTooLong()), limit);
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
