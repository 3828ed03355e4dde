import { hasQuirk, type Settings } from '../model/settings';
import type { CompletedOptions } from './completed-options';

/** What the buttons of Outlook's dialogs do. */
export type SendChoice = 'takeAction' | 'sendAnyway' | 'dontSend';

/** A button speaks in the words of Outlook, or in those of the add-in. */
export type AlertLabel =
  { readonly by: 'outlook'; readonly word: SendChoice } | { readonly by: 'addIn'; readonly text: string };

export interface AlertButton {
  readonly choice: SendChoice;
  readonly label: AlertLabel;
}

/** The dialog with which Outlook tells that an add-in stops the mail. */
export interface SmartAlert {
  /** `null` where the add-in gave none: Outlook has a sentence of its own. */
  readonly message: { readonly format: 'plain' | 'markdown'; readonly text: string } | null;
  readonly buttons: readonly AlertButton[];
  /** The ribbon control that *Take action* presses. */
  readonly command: { readonly id: string; readonly contextData: string } | null;
}

/** The alert for an add-in that doesn't allow the mail. Its title is the name of the add-in. */
export function smartAlert(options: CompletedOptions, settings: Settings): SmartAlert {
  const { commandId, contextData } = options;
  const mode = options.sendModeOverride ?? settings.sendMode;
  return {
    message: messageOf(options),
    buttons: [
      ...(hasQuirk(settings, 'olderAlertButtons') ? olderButtons(options) : currentButtons(options)),
      ...(mode === 'promptUser' ? [button('sendAnyway')] : []),
    ],
    command: commandId === null ? null : { id: commandId, contextData: contextData ?? '' },
  };
}

function messageOf({ errorMessage, errorMessageMarkdown }: CompletedOptions): SmartAlert['message'] {
  if (errorMessageMarkdown !== null) {
    return { format: 'markdown', text: errorMessageMarkdown };
  }
  return errorMessage === null ? null : { format: 'plain', text: errorMessage };
}

function currentButtons({ commandId, cancelLabel }: CompletedOptions): readonly AlertButton[] {
  return commandId === null
    ? [button('dontSend')]
    : [button('takeAction', 'takeAction', cancelLabel), button('dontSend')];
}

/** Older Outlooks have no button for the add-in: *Don't Send* does its work, and bears its name. */
function olderButtons({ commandId, cancelLabel }: CompletedOptions): readonly AlertButton[] {
  return [button(commandId === null ? 'dontSend' : 'takeAction', 'dontSend', cancelLabel)];
}

function button(choice: SendChoice, word: SendChoice = choice, own: string | null = null): AlertButton {
  return { choice, label: own === null ? { by: 'outlook', word } : { by: 'addIn', text: own } };
}
