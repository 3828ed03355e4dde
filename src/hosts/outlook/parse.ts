import type { Attachment, MailAddress } from '../../core/mail/draft';
import { asArray, asRecord, asString } from '../parse';

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
