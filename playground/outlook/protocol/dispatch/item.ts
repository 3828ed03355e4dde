import { headerText } from '../../model/headers';
import { LIMITS } from '../limits';
import { done, failed } from '../reply';
import type { Handlers } from './handler';

export const itemHandlers = {
  'item.save': (_, { mail }) => {
    const savedId = mail.get().savedId ?? 'playground-draft';
    mail.update((current) => ({ ...current, savedId }));
    return done(savedId);
  },
  'item.getId': (_, { mail }) => {
    const { savedId } = mail.get();
    return savedId === null ? failed('ItemNotSaved') : done(savedId);
  },
  'item.getComposeType': () => done({ composeType: 'newMail', coercionType: 'html' }),
  'item.getAllInternetHeaders': (_, { mail, onReply }) =>
    onReply ? done(headerText(mail.get())) : failed('ApiCallNotSupportedByExtensionPoint'),
  'item.displayReplyForm': (params, { onReply }) => {
    const html = params.text('htmlBody');
    if (!onReply) {
      return failed('ApiCallNotSupportedByExtensionPoint');
    }
    if (html.length > LIMITS.replyBody) {
      return failed('InvalidParameterValueError');
    }
    onReply(html);
    return done();
  },
  'initializationContext.get': (_, { initializationContext }) => done(initializationContext),
} satisfies Handlers;
