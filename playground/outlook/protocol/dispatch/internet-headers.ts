import { LIMITS } from '../limits';
import { done, failed } from '../reply';
import type { Handlers } from './handler';

/** Names of internet headers that belong to Exchange. */
const RESERVED = /^x-microsoft-exchange-(?:organization|forest)/i;

type Headers = Readonly<Record<string, string>>;

export const internetHeaderHandlers = {
  'internetHeaders.get': (params, { mail }) => {
    const headers = mail.get().internetHeaders;
    const found = params.texts('internetHeaderKeys').flatMap((wanted) => {
      const name = nameIn(headers, wanted);
      return name === undefined ? [] : [[wanted, headers[name]]];
    });
    return done(Object.fromEntries(found));
  },
  'internetHeaders.set': (params, { mail }) => {
    const given = Object.entries(params.dictionary('internetHeaderNameValuePairs'));
    let headers = mail.get().internetHeaders;
    for (const [name, value] of given) {
      if (typeof value !== 'string' || !isAcceptable(name, value)) {
        return failed('InvalidParameterValueError');
      }
      headers = { ...without(headers, name), [name]: value };
    }
    mail.update((current) => ({ ...current, internetHeaders: headers }));
    return done();
  },
  'internetHeaders.remove': (params, { mail }) => {
    const names = params.texts('internetHeaderKeys');
    mail.update((current) => ({
      ...current,
      internetHeaders: names.reduce<Headers>(without, current.internetHeaders),
    }));
    return done();
  },
} satisfies Handlers;

function isAcceptable(name: string, value: string): boolean {
  return name.length + value.length <= LIMITS.headerNameAndValue && !RESERVED.test(name);
}

/** Names of headers have no case. */
function nameIn(headers: Headers, wanted: string): string | undefined {
  return Object.keys(headers).find((name) => name.toLowerCase() === wanted.toLowerCase());
}

function without(headers: Headers, unwanted: string): Headers {
  return Object.fromEntries(
    Object.entries(headers).filter(([name]) => name.toLowerCase() !== unwanted.toLowerCase()),
  );
}
