/**
 * The envelopes in which office.js and Outlook on the web talk: JSON strings through `postMessage`. Facts:
 * `docs/playground.md`, "How it works".
 */

import { asRecord, parseJson } from '../../common/parse';

/** What an add-in asks for. */
export type ActionType = 'invoke' | 'registerEvent' | 'unregisterEvent';

const ACTION_TYPES: readonly ActionType[] = ['invoke', 'registerEvent', 'unregisterEvent'];

export interface Request {
  readonly action: string;
  readonly actionType: ActionType;
  readonly conversationId: string;
  readonly correlationId: number;
  readonly data: unknown;
}

const REQUEST = 0;
const RESPONSE = 1;
const SERIALIZER_VERSION = 1;

/** How a request ended on the way, apart from what the method itself answers. */
export const TRANSPORT = { ok: 0, failed: -2 } as const;
export type TransportCode = (typeof TRANSPORT)[keyof typeof TRANSPORT];

/** The request in a message; `null` for any other message, of which a window gets many. */
export function parseRequest(message: string): Request | null {
  const envelope = asRecord(parseJson(message));
  const actionType = ACTION_TYPES[Number(envelope._actionType)];
  const { _actionName: action, _conversationId: conversationId, _correlationId: correlationId } = envelope;
  return envelope._messageType === REQUEST &&
    actionType &&
    typeof action === 'string' &&
    typeof conversationId === 'string' &&
    typeof correlationId === 'number'
    ? { action, actionType, conversationId, correlationId, data: envelope._data }
    : null;
}

/** Answers a request. */
export function responseTo(
  request: Request,
  origin: string,
  data: unknown,
  code: TransportCode = TRANSPORT.ok,
): string {
  return JSON.stringify({
    ...responseBase(request.conversationId, origin),
    _responseType: 0,
    _actionName: request.action,
    _correlationId: request.correlationId,
    _errorCode: code,
    _data: data,
  });
}

/** Tells an add-in that something happened for which it registered. */
export function eventMessage(conversationId: string, origin: string, event: string, data: unknown): string {
  return JSON.stringify({
    ...responseBase(conversationId, origin),
    _responseType: 1,
    _actionName: event,
    _correlationId: -1,
    _errorCode: TRANSPORT.ok,
    _data: data,
  });
}

function responseBase(conversationId: string, origin: string) {
  return {
    _messageType: RESPONSE,
    _conversationId: conversationId,
    _origin: origin,
    _serializerVersion: SERIALIZER_VERSION,
  };
}
