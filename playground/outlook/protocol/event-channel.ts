import { eventMessage, responseTo, type Request } from './envelope';
import type { HostEvent } from './events';

/** The events of Office.js for one frame: only those for which it registered. */
export interface EventChannel {
  /** Takes in a registration, or its end. */
  register(request: Request): void;
  raise(name: string, data: unknown): void;
  raiseAll(events: readonly HostEvent[]): void;
  /** Resolves as soon as the frame has registered for the event. */
  whenRegistered(name: string): Promise<void>;
}

export function createEventChannel(
  conversationId: string,
  origin: string,
  post: (message: string) => void,
): EventChannel {
  const registered = new Set<string>();
  const waiting: { readonly name: string; readonly resolve: () => void }[] = [];

  const raise = (name: string, data: unknown) => {
    if (registered.has(name)) {
      post(eventMessage(conversationId, origin, name, data));
    }
  };
  return {
    register: (request) => {
      post(responseTo(request, origin, { Error: 0 }));
      if (request.actionType === 'unregisterEvent') {
        registered.delete(request.action);
        return;
      }
      registered.add(request.action);
      waiting.filter(({ name }) => name === request.action).forEach(({ resolve }) => resolve());
    },
    raise,
    raiseAll: (events) => events.forEach(({ name, data }) => raise(name, data)),
    whenRegistered: (name) =>
      new Promise((resolve) => {
        if (registered.has(name)) {
          resolve();
        } else {
          waiting.push({ name, resolve });
        }
      }),
  };
}
