import type { PaneCatalogue } from '../../../core/language/pane/catalogue';
import type { ClientSignal } from '../../../core/mail/verdict';

/**
 * Why a mail counts as one about a client, in words; `null` where only the caseworker said so. Who it is about comes first,
 * then what is told: neither is enough without the other.
 */
export function clientReason(
  signals: readonly ClientSignal[],
  because: PaneCatalogue['about']['because'],
): string | null {
  const reasons = signals.map((signal) => reasonOf(signal, because)).filter((one) => one !== null);
  const told = reasons.length > 1 && signals.some(({ code }) => code === 'story') ? reasons.slice(-1) : [];
  return reasons.length === 0 ? null : reasons.slice(0, 1).concat(told).join(' ');
}

function reasonOf(signal: ClientSignal, because: PaneCatalogue['about']['because']): string | null {
  switch (signal.code) {
    case 'handoffMark':
      return because.handoffMark;
    case 'personalData':
      return because.personalData(signal.where, signal.kind);
    case 'correspondent':
      return because.correspondent;
    case 'story':
      return because.story(signal.words);
    case 'protected':
      return because.protected;
    case 'declared':
      return null;
  }
}
