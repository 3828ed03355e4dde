import { sessionDataLimit } from '../limits';
import { done, failed } from '../reply';
import type { Handlers } from './handler';

export const sessionDataHandlers = {
  'sessionData.get': (params, { mail }) => {
    const value = mail.get().sessionData[params.text('name')];
    return value === undefined ? failed('KeyNotFound') : done(value);
  },
  'sessionData.getAll': (_, { mail }) => done(mail.get().sessionData),
  'sessionData.set': (params, { mail, settings }) => {
    const sessionData = { ...mail.get().sessionData, [params.text('name')]: params.text('value') };
    if (lengthOf(sessionData) > sessionDataLimit(settings.requirementSet)) {
      return failed('SessionObjectMaxLengthExceeded');
    }
    mail.update((current) => ({ ...current, sessionData }));
    return done();
  },
  'sessionData.clear': (_, { mail }) => {
    mail.update((current) => ({ ...current, sessionData: {} }));
    return done();
  },
  'sessionData.remove': (params, { mail }) => {
    const name = params.text('name');
    mail.update((current) => ({
      ...current,
      sessionData: Object.fromEntries(Object.entries(current.sessionData).filter(([key]) => key !== name)),
    }));
    return done();
  },
} satisfies Handlers;

function lengthOf(sessionData: Readonly<Record<string, string>>): number {
  return Object.entries(sessionData).reduce((sum, [name, value]) => sum + name.length + value.length, 0);
}
