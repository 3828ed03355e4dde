import { asRecord, textOf } from '../../common/parse';
import { WINDOW_BLOCKED, WINDOW_CLOSED } from '../sign-in/failures';
import type { NestedFailure } from '../sign-in/nested-app';

export type WindowResult =
  { readonly ok: true; readonly address: string } | { readonly ok: false; readonly failure: NestedFailure };

const SIZE = 'popup,width=480,height=640';
/** Milliseconds between looks whether the window is still there: a browser tells nobody. */
const LOOK_EVERY = 300;

/**
 * Opens a sign-in window, and waits until it comes to its end or is closed.
 *
 * @returns the address at which it ended
 */
export function signInWindow(address: string): Promise<WindowResult> {
  const opened = window.open(address, '', SIZE);
  if (!opened) {
    return Promise.resolve({ ok: false, failure: WINDOW_BLOCKED });
  }
  return new Promise((resolve) => {
    const finish = (result: WindowResult) => {
      window.removeEventListener('message', onMessage);
      clearInterval(looking);
      resolve(result);
    };
    const onMessage = ({ source, origin, data }: MessageEvent<unknown>) => {
      const { kind, address: end } = asRecord(data);
      const endAddress = textOf(end);
      if (
        source === opened &&
        origin === window.location.origin &&
        kind === 'signedIn' &&
        endAddress !== undefined
      ) {
        // By whoever heard it: a window that closes itself may be gone before its message is read.
        opened.close();
        finish({ ok: true, address: endAddress });
      }
    };
    const looking = setInterval(() => {
      if (opened.closed) {
        finish({ ok: false, failure: WINDOW_CLOSED });
      }
    }, LOOK_EVERY);
    window.addEventListener('message', onMessage);
  });
}
