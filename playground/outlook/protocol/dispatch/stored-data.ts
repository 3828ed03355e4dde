import { LIMITS } from '../limits';
import { done, failed } from '../reply';
import type { Handlers } from './handler';

/** What an add-in keeps: on the mail (custom properties) and in the mailbox (roaming settings). */
export const storedDataHandlers = {
  'customProperties.load': (_, { mail }) => done(JSON.stringify(mail.get().customProperties)),
  'customProperties.save': (params, { mail }) => {
    const customProperties = params.dictionary('customProperties');
    if (JSON.stringify(customProperties).length > LIMITS.customProperties) {
      return failed('InvalidParameterValueError');
    }
    mail.update((current) => ({ ...current, customProperties }));
    return done();
  },
  'roamingSettings.save': (params, { roaming }) => {
    const settings = params.dictionary('0');
    if (JSON.stringify(settings).length > LIMITS.roamingSettings) {
      return failed('GenericSettingsError');
    }
    roaming.update(() => settings);
    return done();
  },
} satisfies Handlers;
