import { useEffect } from 'react';
import { alertCatalogue } from '../../core/language/alert/catalogue';
import type { Verdict } from '../../core/mail/verdict';
import type { ComposeMail } from '../../hosts/outlook';
import { OPEN_COMPOSE_PANE } from '../names';
import { usePaneWords } from './pane-language';

/**
 * Says above the mail that something is to be mended, and stops saying so when it was. Only for what stops a mail: a
 * question can wait for the pane.
 *
 * @param verdict `null` as long as the mail was not read
 */
export function useNotification(mail: ComposeMail, verdict: Verdict | null): void {
  const { words, language } = usePaneWords();
  const outcome = verdict?.outcome;
  useEffect(() => {
    if (outcome === 'block') {
      mail.notify({
        message: words.notification,
        action: alertCatalogue(language).button,
        commandId: OPEN_COMPOSE_PANE,
      });
    } else if (outcome !== undefined) {
      mail.notify(null);
    }
  }, [mail, outcome, words, language]);
}
