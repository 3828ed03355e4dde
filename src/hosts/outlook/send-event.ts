import type { Alert } from '../../core/mail/alert';
import type { RuleId } from '../../core/policy/policy';
import { supports } from './outlook';

/** What Outlook is told about a mail that it is about to send. */
export type SendAnswer = { readonly allow: true } | { readonly allow: false; readonly alert: Alert };

/** Outlook's side of one press on Send. */
export type SendEvent = Pick<Office.AddinCommands.Event, 'completed'>;

/**
 * Has Outlook call these functions, by the names in the manifest. To be called while the script loads: classic Outlook never
 * runs what waits for `Office.onReady`, and would then hold back all mail (platform facts A5).
 */
export function associate(handlers: readonly (readonly [string, (event: SendEvent) => void])[]): void {
  void Office.onReady();
  handlers.forEach(([functionName, handler]) => Office.actions.associate(functionName, handler));
}

/**
 * Gives Outlook the answer, in what this Outlook understands of it.
 *
 * @param openPaneCommand id of the ribbon control that the alert's button presses
 */
export function completeSend(event: SendEvent, answer: SendAnswer, openPaneCommand: string): void {
  event.completed(answer.allow ? { allowEvent: true } : blockOptions(answer.alert, openPaneCommand));
}

function blockOptions(alert: Alert, commandId: string): Office.SmartAlertsEventCompletedOptions {
  const options: Office.SmartAlertsEventCompletedOptions = { allowEvent: false, errorMessage: alert.message };
  if (supports('1.15')) {
    options.errorMessageMarkdown = alert.markdown;
  }
  if (supports('1.14')) {
    if (alert.rules.length > 0) {
      options.commandId = commandId;
      options.cancelLabel = alert.button;
      // A string: classic Outlook before build 17308.20000 takes nothing else (platform facts A4).
      options.contextData = JSON.stringify({ rules: alert.rules });
    }
    if (alert.mayOverride) {
      options.sendModeOverride = 'promptUser';
    }
  }
  return options;
}

/** The rules for which an alert opened the pane, from its context data; none where the caseworker opened it. */
export function rulesOf(contextData: string, known: readonly RuleId[]): readonly RuleId[] {
  try {
    const { rules } = JSON.parse(contextData) as { rules?: readonly unknown[] };
    return known.filter((rule) => rules?.includes(rule));
  } catch {
    return [];
  }
}
