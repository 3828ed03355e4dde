import type { InternetMessageHeader, Recipient } from '@microsoft/microsoft-graph-types';
import { asList, asRecord, textOf } from '../../../common/parse';
import { recipientOf } from '../../mailbox';
import { failure, replyWith } from '../message';
import type { Operation } from '../operation';

/** Source: learn.microsoft.com/graph/api/resources/internetmessageheader */
const MOST_HEADERS = 5;
const LONGEST_SUBJECT = 255;

/** A mail among the drafts. Source: learn.microsoft.com/graph/api/user-post-messages */
export const createDraft: Operation = {
  name: 'createDraft',
  method: 'POST',
  path: /^\/me\/messages$/,
  scopes: ['Mail.ReadWrite'],
  answer: ({ body }, { visit, now }) => {
    const {
      subject,
      body: content,
      toRecipients,
      ccRecipients,
      internetMessageHeaders,
      singleValueExtendedProperties,
    } = asRecord(body);
    const headers = pairs(internetMessageHeaders, 'name');
    if (headers.length > MOST_HEADERS || !headers.every(({ key }) => /^x-/i.test(key))) {
      return failure(
        400,
        'InvalidInternetMessageHeader',
        "The internet message header name should start with 'x-' or 'X-'.",
      );
    }
    const title = textOf(subject) ?? '';
    if (title.length > LONGEST_SUBJECT) {
      return failure(400, 'ErrorPropertyValidationFailure', 'The property value is too long: Subject.');
    }
    const { message } = visit.mailbox.add(
      'drafts',
      {
        subject: title,
        html: textOf(asRecord(content).content) ?? '',
        to: recipients(toRecipients),
        cc: recipients(ccRecipients),
        headers: headers.map(({ key, value }): InternetMessageHeader => ({ name: key, value })),
        properties: pairs(singleValueExtendedProperties, 'id').map(({ key, value }) => ({ id: key, value })),
      },
      now,
    );
    return replyWith(message, 201);
  },
};

function recipients(value: unknown): readonly Recipient[] {
  return asList(value).flatMap((one) => {
    const { name, address } = asRecord(asRecord(one).emailAddress);
    const known = textOf(address);
    return known === undefined ? [] : [recipientOf(known, textOf(name))];
  });
}

/** What a list of names or ids, each with its value, says. */
function pairs(list: unknown, keyName: string): readonly { readonly key: string; readonly value: string }[] {
  return asList(list).flatMap((one) => {
    const record = asRecord(one);
    const [key, value] = [textOf(record[keyName]), textOf(record.value)];
    return key === undefined || value === undefined ? [] : [{ key, value }];
  });
}
