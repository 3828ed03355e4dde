import { useEffect } from 'react';
import { alertCatalogue } from '../../core/language/alert/catalogue';
import type { Verdict } from '../../core/mail/verdict';
import { warningFor } from '../../core/mail/warning';
import type { ComposeMail } from '../../hosts/outlook';
import { paneCommand } from '../names';
import { usePaneWords } from './pane-language';

/**
 * Says above the mail that something is to be mended, and stops saying so when it was. Only for what stops a mail: a
 * question can wait for the pane.
 *
 * @param verdict `null` as long as the mail was not read
 */
export function useNotification(mail: ComposeMail, verdict: Verdict | null): void {
  const { language } = usePaneWords();
  const isKnown = verdict !== null;
  const message = verdict && warningFor(verdict, language);
  useEffect(() => {
    if (message !== null) {
      mail.notify({
        message,
        action: alertCatalogue(language).button,
        commandId: paneCommand(mail.isMeeting),
      });
    } else if (isKnown) {
      mail.notify(null);
    }
  }, [mail, isKnown, message, language]);
}
