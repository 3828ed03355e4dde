import { LIMITS } from '../limits';
import { done, failed } from '../reply';
import type { Handlers } from './handler';

export const subjectHandlers = {
  'subject.get': (_, { mail }) => done(mail.get().subject),
  'subject.set': (params, { mail }) => {
    const subject = params.text('subject');
    if (subject.length > LIMITS.subject) {
      return failed('InvalidParameterValueError');
    }
    mail.update((current) => ({ ...current, subject }));
    return done();
  },
} satisfies Handlers;
