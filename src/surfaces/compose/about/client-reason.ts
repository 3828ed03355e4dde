import type { PaneCatalogue } from '../../../core/language/pane/catalogue';
import type { ClientSignal } from '../../../core/mail/verdict';

/**
 * Why a mail counts as one about a client, in words; `null` where only the caseworker said so. One reason is enough:
 * when it goes, the next shows.
 */
export function clientReason(
  signals: readonly ClientSignal[],
  because: PaneCatalogue['about']['because'],
): string | null {
  for (const signal of signals) {
    switch (signal.code) {
      case 'handoffMark':
        return because.handoffMark;
      case 'personalData':
        return because.personalData(signal.where, signal.kind);
      case 'protected':
        return because.protected;
      case 'declared':
    }
  }
  return null;
}
