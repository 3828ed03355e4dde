/**
 * Every call of Office.js that the playground's Outlook answers, by a name of its own; the numbers are the dispatch ids of
 * Outlook's protocol.
 */
export const DISPATCH_IDS = {
  'customProperties.load': 3,
  'customProperties.save': 4,
  'body.getType': 14,
  'recipients.get': 15,
  'subject.set': 17,
  'subject.get': 18,
  'attachments.remove': 20,
  'recipients.set': 21,
  'recipients.add': 22,
  'body.prepend': 23,
  'location.get': 26,
  'location.set': 27,
  'item.save': 32,
  'notifications.add': 33,
  'notifications.getAll': 34,
  'notifications.replace': 35,
  'notifications.remove': 36,
  'body.get': 37,
  'body.set': 38,
  'initializationContext.get': 99,
  'from.get': 107,
  'attachments.addBase64': 148,
  'attachments.get': 149,
  'attachments.getContent': 150,
  'internetHeaders.get': 151,
  'internetHeaders.set': 152,
  'internetHeaders.remove': 153,
  'item.getId': 164,
  'item.getAllInternetHeaders': 168,
  'item.getComposeType': 174,
  'item.displayReplyForm': 181,
  'sessionData.set': 185,
  'sessionData.get': 186,
  'sessionData.getAll': 187,
  'sessionData.clear': 188,
  'sessionData.remove': 189,
  'sensitivityLabelsCatalog.get': 199,
  'sensitivityLabel.set': 200,
  'sensitivityLabel.get': 201,
  'sensitivityLabelsCatalog.isEnabled': 202,
  'roamingSettings.save': 404,
} as const;

export type Operation = keyof typeof DISPATCH_IDS;

export const OPERATIONS = Object.keys(DISPATCH_IDS) as readonly Operation[];

/** The operation behind a dispatch id, where the playground has it. */
export function operationOf(dispatchId: number): Operation | undefined {
  return OPERATIONS.find((operation) => DISPATCH_IDS[operation] === dispatchId);
}
