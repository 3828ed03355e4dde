import type { Attachment, MailAddress } from '../../core/mail/draft';

/** What Office.js answered is not what it promises. */
class UnexpectedAnswer extends Error {}

/** `value` as an object; throws for anything else, `null` included. */
export function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) {
    throw new UnexpectedAnswer();
  }
  return value as Readonly<Record<string, unknown>>;
}

export function asString(value: unknown): string {
  if (typeof value !== 'string') {
    throw new UnexpectedAnswer();
  }
  return value;
}

export function asBoolean(value: unknown): boolean {
  if (typeof value !== 'boolean') {
    throw new UnexpectedAnswer();
  }
  return value;
}

export function asNumber(value: unknown): number {
  if (typeof value !== 'number') {
    throw new UnexpectedAnswer();
  }
  return value;
}

export function asOneOf<T>(known: readonly T[], value: unknown): T {
  const found = known.find((one) => one === value);
  if (found === undefined) {
    throw new UnexpectedAnswer();
  }
  return found;
}

export function asArray(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) {
    throw new UnexpectedAnswer();
  }
  return value;
}

/** An `EmailAddressDetails`. Outlook leaves the address of a personal contact list empty; it never leaves it out. */
export function asAddress(value: unknown): MailAddress {
  const { displayName, emailAddress, recipientType } = asRecord(value);
  const address: MailAddress = {
    displayName: displayName === undefined || displayName === null ? '' : asString(displayName),
    address: asString(emailAddress),
  };
  return recipientType === 'distributionList' ? { ...address, isGroup: true } : address;
}

export function asAddresses(value: unknown): readonly MailAddress[] {
  return asArray(value).map(asAddress);
}

export function asAttachments(value: unknown): readonly Attachment[] {
  return asArray(value).map((item) => {
    const { id, name, isInline, attachmentType, size } = asRecord(item);
    return {
      id: asString(id),
      name: asString(name),
      isInline: isInline === true,
      kind: attachmentType === 'item' || attachmentType === 'cloud' ? attachmentType : 'file',
      size: typeof size === 'number' ? size : 0,
    };
  });
}

/** The values of the wanted headers, in their order; `null` for one that the mail doesn't have. Case doesn't count. */
export function asHeaders(value: unknown, wanted: readonly string[]): readonly (string | null)[] {
  const headers = asRecord(value);
  const names = Object.keys(headers);
  return wanted.map((header) => {
    const name = names.find((candidate) => candidate.toLowerCase() === header.toLowerCase());
    return name === undefined ? null : asString(headers[name]);
  });
}
