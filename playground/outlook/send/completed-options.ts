import { hasSet, type RequirementSet, type Settings } from '../model/settings';
import { asRecord } from '../../common/parse';

/** What the add-in said when it was done with `OnMessageSend`, as far as this Outlook understands it. */
export interface CompletedOptions {
  readonly allowEvent: boolean;
  readonly errorMessage: string | null;
  readonly errorMessageMarkdown: string | null;
  readonly cancelLabel: string | null;
  readonly commandId: string | null;
  readonly contextData: string | null;
  readonly sendModeOverride: 'promptUser' | null;
}

const LONGEST_MESSAGE = 500;
const LONGEST_LABEL = 20;

/**
 * Reads `event.completed(options)` as an Outlook of the chosen requirement set does:
 *
 * - an option that came with a later set is not known yet, and so has no effect
 * - a text that is too long is not shown; Outlook's own takes its place
 * - `contextData` counts only together with `commandId`, and anything but a string is turned into JSON
 * - anything but `allowEvent: true` stops the mail
 */
export function readCompletedOptions(options: unknown, settings: Settings): CompletedOptions {
  const given = asRecord(options);
  const text = (name: string, since: RequirementSet, longest = Number.POSITIVE_INFINITY): string | null => {
    const value = given[name];
    return typeof value === 'string' && value !== '' && value.length <= longest && hasSet(settings, since)
      ? value
      : null;
  };
  const commandId = text('commandId', '1.14');
  return {
    allowEvent: given.allowEvent === true,
    errorMessage: text('errorMessage', '1.12', LONGEST_MESSAGE),
    errorMessageMarkdown: text('errorMessageMarkdown', '1.15', LONGEST_MESSAGE),
    cancelLabel: text('cancelLabel', '1.14', LONGEST_LABEL),
    commandId,
    contextData: commandId === null ? null : asText(given.contextData),
    sendModeOverride: text('sendModeOverride', '1.14') === 'promptUser' ? 'promptUser' : null,
  };
}

function asText(contextData: unknown): string | null {
  if (contextData === undefined || contextData === null) {
    return null;
  }
  return typeof contextData === 'string' ? contextData : JSON.stringify(contextData);
}
