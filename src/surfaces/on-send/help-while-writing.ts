import { alertCatalogue } from '../../core/language/alert/catalogue';
import { judgeWith } from '../../core/mail/judge-with';
import { noProposals } from '../../core/mail/proposals';
import { lacksProtection } from '../../core/mail/verdict';
import { warningFor } from '../../core/mail/warning';
import type { PartnerDirectory } from '../../core/partners/directory';
import type { Policy } from '../../core/policy/policy';
import { showNotification } from '../../hosts/outlook/notification';
import type { SendEvent } from '../../hosts/outlook/send-event';
import type { SendingMail } from '../../hosts/outlook/sending-mail';
import { OPEN_COMPOSE_PANE } from '../names';
import { spokenLanguage } from './spoken-language';

/** Milliseconds without another event before the mail is looked at: whoever types ten addresses causes ten events. */
const PAUSE = 300;

/** Milliseconds after which an event ends in any case. */
const ENDS_WITHIN = 1_500;

/** Help while a mail is being written. The send check stays the judge: what goes wrong here is simply left. */
export interface LiveHelp {
  /** For each of the `WRITING_EVENTS`. Ends an earlier event that is still under way: the later one sees all it would. */
  onWriting(event: SendEvent): void;
  /**
   * The event of a press on Send, until whose answer the mail is left alone: a write of another handler makes Outlook hang
   * (platform facts G3).
   */
  pausedFor(event: SendEvent): SendEvent;
}

export function liveHelp(open: () => SendingMail, policy: Policy, directory: PartnerDirectory): LiveHelp {
  let isSending = false;
  let endEarlier: () => void = () => undefined;

  return {
    onWriting: (event) => {
      endEarlier();
      if (isSending) {
        complete(event);
        return;
      }
      let isOver = false;
      const end = () => {
        if (!isOver) {
          isOver = true;
          clearTimeout(start);
          clearTimeout(limit);
          complete(event);
        }
      };
      endEarlier = end;
      const start = setTimeout(() => {
        help(open(), () => isOver).then(end, end);
      }, PAUSE);
      const limit = setTimeout(end, ENDS_WITHIN);
    },
    pausedFor: (event) => {
      endEarlier();
      isSending = true;
      return {
        completed: (options) => {
          isSending = false;
          event.completed(options);
        },
      };
    },
  };

  /** Sets the header early (platform facts B3), and says what is to be mended; nothing of it once `isOver`. */
  async function help(mail: SendingMail, isOver: () => boolean): Promise<void> {
    const draft = await mail.read();
    const verdict = judgeWith(draft, policy, directory, noProposals);
    if (isOver() || mail.violation()) {
      return;
    }
    const language = spokenLanguage(mail, policy);
    const message = warningFor(verdict, language);
    showNotification(
      message === null
        ? null
        : { message, action: alertCatalogue(language).button, commandId: OPEN_COMPOSE_PANE },
    );
    if (draft.protection.route === 'header' && lacksProtection(verdict)) {
      await mail.protect(draft);
    }
  }
}

/** Outlook that no longer waits for the event may refuse to hear of it. */
function complete(event: SendEvent): void {
  try {
    event.completed();
  } catch {
    // The mail is gone.
  }
}
