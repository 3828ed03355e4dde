import { ON_APPOINTMENT_SEND, ON_MESSAGE_SEND } from '../../../src/surfaces/names';
import { createStore, type Store } from '../../common/store';
import type { OutlookHost } from '../protocol';
import {
  COMPOSING,
  sendStep,
  type Clearance,
  type SendEffect,
  type SendEvent,
  type SendState,
} from '../send/send-flow';
import type { AddInFrame } from './add-in-frame';
import { mountEventRuntime } from './event-runtime';

/** Outlook's own patience with an add-in, in milliseconds. */
const FIVE_SECONDS = 5_000;
const FIVE_MINUTES = 300_000;

/** A page that loaded and didn't reach Outlook by then has no office.js that works. */
const REACHES_OUTLOOK_WITHIN = 3_000;

export interface SendControllerOptions {
  readonly host: OutlookHost;
  readonly onLeave: (clearance: Clearance) => void;
  readonly onCommand: (id: string, contextData: string) => void;
}

/** Sends one mail: runs the add-in's event runtime and Outlook's clock, and follows the state machine of `send-flow`. */
export interface SendController {
  readonly state: Store<SendState>;
  dispatch(event: SendEvent): void;
  /** Ends a check that is under way. */
  stop(): void;
}

export function createSendController({ host, onLeave, onCommand }: SendControllerOptions): SendController {
  const state = createStore<SendState>(COMPOSING);
  let stop: () => void = () => undefined;

  const dispatch = (event: SendEvent) => {
    const next = sendStep(state.get(), event, host.settings.get());
    state.set(next.state);
    next.effects.forEach(carryOut);
  };

  const carryOut = (effect: SendEffect) => {
    switch (effect.kind) {
      case 'startCheck':
        stop = startCheck(host, dispatch);
        return;
      case 'stopCheck':
        stop();
        return;
      case 'leave':
        onLeave(effect.clearance);
        return;
      case 'pressCommand':
        onCommand(effect.id, effect.contextData);
    }
  };

  return { state, dispatch, stop: () => stop() };
}

/** Starts the event runtime for one press on Send, as Outlook on the web does. @returns ends it */
function startCheck(host: OutlookHost, dispatch: (event: SendEvent) => void): () => void {
  const frame = mountEventRuntime(host);
  const timers = [
    setTimeout(() => dispatch({ kind: 'fiveSecondsPassed' }), FIVE_SECONDS),
    setTimeout(() => dispatch({ kind: 'fiveMinutesPassed' }), FIVE_MINUTES),
  ];
  let isOver = false;
  const report = (event: SendEvent) => {
    if (!isOver) {
      dispatch(event);
    }
  };

  void whenUnreachable(frame).then(() => report({ kind: 'unavailable' }));
  void frame.connection
    .invoke(host.mail.get().meeting === null ? ON_MESSAGE_SEND : ON_APPOINTMENT_SEND)
    .then((result) =>
      report(
        result.kind === 'completed'
          ? { kind: 'completed', options: result.options }
          : { kind: 'unavailable' },
      ),
    );
  return () => {
    isOver = true;
    timers.forEach(clearTimeout);
    frame.remove();
  };
}

/** Resolves when the page is there, but no office.js in it; never otherwise. */
function whenUnreachable({ element, connection }: AddInFrame): Promise<void> {
  return new Promise((resolve) => {
    element.addEventListener('load', () => {
      const timer = setTimeout(resolve, REACHES_OUTLOOK_WITHIN);
      void connection.ready.then(() => clearTimeout(timer));
    });
  });
}
