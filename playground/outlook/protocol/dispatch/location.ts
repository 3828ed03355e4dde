import { LIMITS } from '../limits';
import { done, failed } from '../reply';
import type { Handlers } from './handler';

/** Only an invitation has a location. */
export const locationHandlers = {
  'location.get': (_, { mail }) => {
    const { meeting } = mail.get();
    return meeting === null ? failed('ApiCallNotSupportedByExtensionPoint') : done(meeting.location);
  },
  'location.set': (params, { mail }) => {
    const location = params.text('location');
    if (mail.get().meeting === null) {
      return failed('ApiCallNotSupportedByExtensionPoint');
    }
    if (location.length > LIMITS.location) {
      return failed('InvalidParameterValueError');
    }
    mail.update((current) => ({ ...current, meeting: { location } }));
    return done();
  },
} satisfies Handlers;
