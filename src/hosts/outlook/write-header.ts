import type { OfficeCalls } from './office-call';
import { composedItem } from './outlook';

/** Sets an internet header, or takes it away for `null`. */
export function writeHeader(calls: OfficeCalls, name: string, value: string | null): Promise<void> {
  return calls.write('protection', (done) =>
    value === null
      ? composedItem().internetHeaders.removeAsync([name], done)
      : composedItem().internetHeaders.setAsync({ [name]: value }, done),
  );
}
