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
  'initializationContext.get': (_, { initializationContext }) => done(initializationContext),
} satisfies Handlers;
