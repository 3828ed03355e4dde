import { LIMITS } from '../limits';
import { InvalidParameters, type Params } from '../params';
import { done, failed, type Reply } from '../reply';
import type { CallContext, Handlers } from './handler';

/** Numbers of Outlook's protocol. */
const TEXT = 0;
const HTML = 3;

export const bodyHandlers = {
  'body.getType': () => done('html'),
  'body.get': (params, { mail, htmlToText }) => {
    const { bodyHtml } = mail.get();
    return done(isHtml(params) ? bodyHtml : htmlToText(bodyHtml));
  },
  'body.set': (params, context) => write(params, context, (_, given) => given),
  'body.prepend': (params, context) => write(params, context, (present, given) => given + present),
} satisfies Handlers;

function write(
  params: Params,
  { mail }: CallContext,
  combine: (present: string, given: string) => string,
): Reply {
  const data = params.text('data');
  const bodyHtml = combine(mail.get().bodyHtml, isHtml(params) ? data : textToHtml(data));
  if (bodyHtml.length > LIMITS.body) {
    return failed('InvalidParameterValueError');
  }
  mail.update((current) => ({ ...current, bodyHtml }));
  return done();
}

function isHtml(params: Params): boolean {
  const type = params.number('coercionType');
  if (type !== TEXT && type !== HTML) {
    throw new InvalidParameters('coercionType');
  }
  return type === HTML;
}

function textToHtml(text: string): string {
  const escaped = text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
  return escaped
    .split('\n')
    .map((line) => `<div>${line || '<br>'}</div>`)
    .join('');
}
