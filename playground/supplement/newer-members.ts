import { DISPATCH_IDS } from '../outlook/model/operations';
import { officeMethod, type OfficeInternals } from './office-internals';

/**
 * Gives Office.js the members that Outlook has had since the copy on npm was made (Mailbox 1.12), each only where the
 * requirement set of this Outlook has it. What needs the host goes through Outlook's own protocol.
 *
 * To be called when Office.js is ready, before the add-in looks.
 */
export function addNewerMembers(office: typeof Office, internals: OfficeInternals): void {
  const has = (set: string) => office.context.requirements.isSetSupported('Mailbox', set);
  if (has('1.13')) {
    addSensitivityLabels(office, internals);
  }
  if (has('1.14')) {
    define(office.MailboxEnums, 'SendModeOverride', { PromptUser: 'promptUser' });
    define(
      office.context,
      'officeTheme',
      internals._OfficeAppFactory.getInitializationHelper()._appContext?._officeTheme,
    );
  }
}

function addSensitivityLabels(office: typeof Office, internals: OfficeInternals): void {
  define(office.context, 'sensitivityLabelsCatalog', {
    getAsync: officeMethod(internals, DISPATCH_IDS['sensitivityLabelsCatalog.get']),
    getIsEnabledAsync: officeMethod(internals, DISPATCH_IDS['sensitivityLabelsCatalog.isEnabled']),
  });
  define(office.context.mailbox.item, 'sensitivityLabel', {
    getAsync: officeMethod(internals, DISPATCH_IDS['sensitivityLabel.get']),
    setAsync: officeMethod(internals, DISPATCH_IDS['sensitivityLabel.set'], (label) => ({
      sensitivityLabelID: labelId(label),
    })),
  });
}

/** A label is named by its id or by its details. */
function labelId(label: unknown): unknown {
  return typeof label === 'object' && label !== null && 'id' in label ? label.id : label;
}

/** Leaves alone what the library has itself. */
function define(target: object | null | undefined, name: string, value: unknown): void {
  if (target && !(name in target)) {
    Object.defineProperty(target, name, { value, enumerable: true });
  }
}
