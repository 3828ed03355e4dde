/** A Mailbox requirement set, such as `1.14`. */
export type RequirementSet = '1.10' | '1.11' | '1.13' | '1.14' | '1.15';

/** Whether this Outlook has a requirement set; never throws. */
export function supports(set: RequirementSet): boolean {
  try {
    return Office.context.requirements.isSetSupported('Mailbox', set);
  } catch {
    return false;
  }
}

/** Locale that Outlook speaks, such as `nl-BE`; '' where it doesn't tell. */
export function displayLocale(): string {
  try {
    return Office.context.displayLanguage || '';
  } catch {
    return '';
  }
}

/** Whether an invitation is being written, and no mail; never throws. */
export function isMeeting(): boolean {
  try {
    const { itemType }: { readonly itemType: unknown } = composedItem();
    return itemType === 'appointment';
  } catch {
    return false;
  }
}

/** The invitation being written. Throws where there is none. */
export function composedMeeting(): Office.AppointmentCompose {
  return composedItem() as unknown as Office.AppointmentCompose;
}

/** The mail being written. Throws where there is none, as happens when Outlook closes it under a pane. */
export function composedItem(): Office.MessageCompose {
  const item = Office.context.mailbox.item as Office.MessageCompose | null | undefined;
  if (!item) {
    throw new Error('Outlook: no item');
  }
  return item;
}
