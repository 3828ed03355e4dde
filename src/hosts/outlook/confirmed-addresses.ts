import { basisOf } from '../../core/mail/question';
import type { OfficeCalls } from './office-call';

/**
 * Where it is remembered which addresses of other professionals the caseworker once confirmed (M3): the add-in's settings in
 * the caseworker's own mailbox. Only fingerprints are kept, from which no address can be read; nothing about a client.
 */
const SETTING = 'schakel.confirmed';

/** Settings hold 32 kB in all (platform facts F); a fingerprint takes about 17 bytes. */
const MOST = 1_000;

/** Those of the given addresses that were confirmed in an earlier mail; none where Outlook has no settings. */
export function confirmedAmong(addresses: readonly string[]): readonly string[] {
  const confirmed = new Set(stored());
  return addresses.filter((address) => confirmed.has(fingerprint(address)));
}

/** Remembers an address, or forgets it. The oldest go when there are too many. */
export function rememberAddress(calls: OfficeCalls, address: string, isRight: boolean): Promise<void> {
  const mark = fingerprint(address);
  const others = stored().filter((one) => one !== mark);
  return calls.write('statement', (done) => {
    const settings = Office.context.roamingSettings;
    settings.set(SETTING, JSON.stringify((isRight ? others.concat(mark) : others).slice(-MOST)));
    settings.saveAsync(done);
  });
}

function fingerprint(address: string): string {
  return basisOf([address.trim().toLowerCase()]);
}

function stored(): readonly string[] {
  try {
    const value: unknown = JSON.parse(String(Office.context.roamingSettings.get(SETTING)));
    return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
  } catch {
    return [];
  }
}
