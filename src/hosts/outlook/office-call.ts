import type { MailPart } from '../../core/mail/check-failure';

/** How a call to Outlook went wrong. */
export type OfficeCallReason = 'failed' | 'threw' | 'silent' | 'answeredTwice' | 'malformed';

/** A call to Outlook without an answer to rely on. Says which call, never what was in the mail. */
export class OfficeCallError extends Error {
  constructor(
    readonly part: MailPart,
    readonly access: 'read' | 'write',
    readonly reason: OfficeCallReason,
    /** Office.js error code; `null` where there was none. */
    readonly code: number | null = null,
  ) {
    super(`Outlook: ${access} ${part}: ${reason}${code === null ? '' : ` (${code})`}`);
    this.name = 'OfficeCallError';
  }
}

/** What Office.js hands to a callback, as far as it can be relied on: every part may be missing. */
interface Answer {
  readonly status?: unknown;
  readonly value?: unknown;
  readonly error?: { readonly code?: number } | null;
}

type Callback = (answer?: Answer) => void;

/** Calls to Outlook that belong together: one deadline, and one place that notices when an answer came twice. */
export interface OfficeCalls {
  /**
   * @param part what of the mail the call is about, for the message to the caseworker
   * @param start calls Office.js with the given callback
   * @param parse turns the answer into a value, or throws where it is not what Office.js promises
   * @returns the value; rejects with an `OfficeCallError` when the call fails, throws, stays silent past the deadline,
   *   answers twice, or answers nonsense
   */
  read<T>(part: MailPart, start: (callback: Callback) => void, parse: (value: unknown) => T): Promise<T>;
  /** As `read`, for a call of which only the success counts. */
  write(part: MailPart, start: (callback: Callback) => void): Promise<void>;
  /** A second answer that came when its call was long settled; `null` when there was none. */
  violation(): OfficeCallError | null;
}

/** @param deadline milliseconds that each call may take */
export function officeCalls(deadline: number): OfficeCalls {
  let violation: OfficeCallError | null = null;

  function invoke<T>(
    part: MailPart,
    access: 'read' | 'write',
    start: (callback: Callback) => void,
    parse: (value: unknown) => T,
  ): Promise<T> {
    return new Promise((resolve, reject) => {
      const fail = (reason: OfficeCallReason, code: number | null = null) => {
        const error = new OfficeCallError(part, access, reason, code);
        reject(error);
        return error;
      };
      const timer = setTimeout(() => fail('silent'), deadline);
      let isAnswered = false;
      const onAnswer: Callback = (answer) => {
        if (isAnswered) {
          violation = fail('answeredTwice');
          return;
        }
        isAnswered = true;
        clearTimeout(timer);
        // One turn later, so that a second answer on the heels of the first is still in time to be refused.
        void Promise.resolve().then(() => {
          if (answer?.status !== 'succeeded') {
            fail('failed', answer?.error?.code ?? null);
            return;
          }
          try {
            resolve(parse(answer.value));
          } catch {
            fail('malformed');
          }
        });
      };
      try {
        start(onAnswer);
      } catch {
        clearTimeout(timer);
        fail('threw');
      }
    });
  }

  return {
    read: (part, start, parse) => invoke(part, 'read', start, parse),
    write: (part, start) => invoke(part, 'write', start, () => undefined),
    violation: () => violation,
  };
}

/** Calls that make one whole: rejects also when one of them was answered a second time. */
export async function settled<T>(calls: OfficeCalls, run: (calls: OfficeCalls) => Promise<T>): Promise<T> {
  const value = await run(calls);
  const violation = calls.violation();
  if (violation) {
    throw violation;
  }
  return value;
}
