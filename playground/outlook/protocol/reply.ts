/** What Outlook answers to a method call: a value, or one of its error codes. */
export type Reply =
  { readonly kind: 'done'; readonly value?: unknown } | { readonly kind: 'failed'; readonly code: ErrorCode };

/** Outlook's error codes, by the name that Office.js gives them. */
export const ERROR_CODES = {
  AttachmentSizeExceeded: 9000,
  InternalFormatError: 9002,
  InvalidAttachmentId: 9003,
  AttachmentToDeleteDoesNotExist: 9008,
  NumberOfRecipientsExceeded: 9012,
  GenericSettingsError: 9019,
  GenericResponseError: 9020,
  DuplicateNotificationKey: 9023,
  NotificationKeyNotFound: 9024,
  NumberOfNotificationsExceeded: 9025,
  InvalidParameterValueError: 9031,
  ApiCallNotSupportedByExtensionPoint: 9032,
  InternalServerError: 9042,
  ItemNotSaved: 9046,
  KeyNotFound: 9050,
  SessionObjectMaxLengthExceeded: 9051,
} as const;
export type ErrorCode = (typeof ERROR_CODES)[keyof typeof ERROR_CODES];

export function done(value?: unknown): Reply {
  return { kind: 'done', value };
}

export function failed(name: keyof typeof ERROR_CODES): Reply {
  return { kind: 'failed', code: ERROR_CODES[name] };
}
