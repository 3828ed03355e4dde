import { RECIPIENT_FIELDS, type Recipient, type RecipientField, type RecipientType } from '../../model/mail';
import { recipient } from '../../model/recipients';
import { LIMITS } from '../limits';
import { InvalidParameters, type Params } from '../params';
import { done, failed, type Reply } from '../reply';
import type { CallContext, Handlers } from './handler';

/** Numbers of Outlook's protocol. */
const RECIPIENT_TYPES: readonly RecipientType[] = ['other', 'distributionList', 'user', 'externalUser'];

export const recipientHandlers = {
  'recipients.get': (params, { mail }) => {
    const recipients = mail.get()[fieldOf(params)];
    return done(recipients.filter(({ isResolved }) => isResolved).map(asHostAddress));
  },
  'recipients.set': (params, context) => write(params, context, (_, given) => given),
  'recipients.add': (params, context) => write(params, context, (present, given) => [...present, ...given]),
  'from.get': (_, { mail }) => done(asHostAddress(mail.get().from)),
} satisfies Handlers;

function write(
  params: Params,
  { mail }: CallContext,
  combine: (present: readonly Recipient[], given: readonly Recipient[]) => readonly Recipient[],
): Reply {
  const field = fieldOf(params);
  const given = params
    .list('recipientArray')
    .map((entry) => recipient(entry.optionalText('address') ?? '', entry.optionalText('name') ?? ''));
  const recipients = combine(mail.get()[field], given);
  if (given.length > LIMITS.recipientsPerCall || recipients.length > LIMITS.recipientsPerField) {
    return failed('NumberOfRecipientsExceeded');
  }
  mail.update((current) => ({ ...current, [field]: recipients }));
  return done();
}

function fieldOf(params: Params): RecipientField {
  const field = RECIPIENT_FIELDS[params.number('recipientField')];
  if (!field) {
    throw new InvalidParameters('recipientField');
  }
  return field;
}

/** A recipient as it travels to office.js. */
export function asHostAddress({ displayName, address, recipientType }: Recipient) {
  return { name: displayName, address, recipientType: RECIPIENT_TYPES.indexOf(recipientType) };
}
