import type { Organisation } from './directory';
import type { LocalTime } from '../calendar/belgian-time';
import { isSooner, openingAt, type Opening } from './opening';

/** Whether anybody of a partner answers, over whichever regular channel: the one that is open longest, else the next to open. */
export function openingOfPartner({ channels }: Organisation, now: LocalTime): Opening {
  return channels
    .map(({ hours }) => openingAt(hours, now))
    .reduce<Opening>((best, one) => (isBetter(one, best) ? one : best), { kind: 'unknown' });
}

function isBetter(one: Opening, than: Opening): boolean {
  if (one.kind === 'open') {
    return than.kind !== 'open' || (than.until !== null && (one.until === null || one.until > than.until));
  }
  return (
    one.kind === 'closed' &&
    (than.kind === 'unknown' || (than.kind === 'closed' && isSooner(one.opens, than.opens)))
  );
}
