import { allRecipients, type ComposedMail } from '../model/mail';
import { hasQuirk, type Settings } from '../model/settings';
import { readCompletedOptions } from './completed-options';
import { smartAlert, type SendChoice, type SmartAlert } from './smart-alert';

/**
 * What Outlook does between a press on Send and the mail that leaves or stays: a state machine without clock or screen.
 *
 * |                                   | promptUser              | softBlock              | block       |
 * | --------------------------------- | ----------------------- | ---------------------- | ----------- |
 * | the add-in doesn't allow it       | Send Anyway, Don't Send | Don't Send             | Don't Send  |
 * | it takes more than 5 seconds      | Send Anyway, Don't Send | wait, or Don't Send    | as before   |
 * | it takes more than 5 minutes      | Send Anyway, Don't Send | Don't Send             | Don't Send  |
 * | the add-in cannot be loaded       | Send Anyway, Try Later  | Send Anyway, Try Later | cannot send |
 *
 * The add-in may relax its own refusal to promptUser (`sendModeOverride`); for all else the manifest's mode counts.
 * Source: Microsoft's documentation of Smart Alerts.
 */
export type SendState =
  | { readonly kind: 'composing' }
  /** Outlook itself cannot send this mail. */
  | { readonly kind: 'refused'; readonly reason: Refusal }
  /** The add-in looks at the mail. */
  | { readonly kind: 'checking' }
  | { readonly kind: 'takingLong'; readonly canSendAnyway: boolean }
  | { readonly kind: 'timedOut'; readonly canSendAnyway: boolean }
  | { readonly kind: 'alert'; readonly alert: SmartAlert }
  /** The add-in allowed the mail after a wait; some Outlooks then ask. */
  | { readonly kind: 'allowedAfterWait' }
  | { readonly kind: 'unavailable'; readonly canSendAnyway: boolean };

export type Refusal = 'noRecipients' | 'unresolvedRecipients';

export type SendEvent =
  | { readonly kind: 'send'; readonly mail: ComposedMail }
  | { readonly kind: 'completed'; readonly options: unknown }
  /** The add-in has no function for the event, or its pages could not be loaded. */
  | { readonly kind: 'unavailable' }
  | { readonly kind: 'fiveSecondsPassed' }
  | { readonly kind: 'fiveMinutesPassed' }
  | { readonly kind: 'chosen'; readonly choice: SendChoice };

/** How far the add-in had its say about a mail that left. */
export type Clearance = 'allowed' | 'sentAnyway' | 'unchecked';

/** What is to be done beside showing the new state. */
export type SendEffect =
  | { readonly kind: 'startCheck' }
  | { readonly kind: 'stopCheck' }
  | { readonly kind: 'leave'; readonly clearance: Clearance }
  | { readonly kind: 'pressCommand'; readonly id: string; readonly contextData: string };

export interface SendStep {
  readonly state: SendState;
  readonly effects: readonly SendEffect[];
}

export const COMPOSING: SendState = { kind: 'composing' };

const STOP: SendEffect = { kind: 'stopCheck' };

/** What an event brings about. An event that the state doesn't wait for changes nothing. */
export function sendStep(state: SendState, event: SendEvent, settings: Settings): SendStep {
  switch (event.kind) {
    case 'send':
      return state.kind === 'composing' ? pressSend(event.mail, settings) : stay(state);
    case 'completed':
      return isUnderWay(state) ? complete(state, event.options, settings) : stay(state);
    case 'unavailable':
      return isUnderWay(state)
        ? step({ kind: 'unavailable', canSendAnyway: settings.sendMode !== 'block' }, STOP)
        : stay(state);
    case 'fiveSecondsPassed':
      return state.kind === 'checking'
        ? step({ kind: 'takingLong', canSendAnyway: settings.sendMode === 'promptUser' })
        : stay(state);
    case 'fiveMinutesPassed':
      return isUnderWay(state)
        ? step({ kind: 'timedOut', canSendAnyway: mayLeaveWhenTimedOut(settings) }, STOP)
        : stay(state);
    case 'chosen':
      return choose(state, event.choice);
  }
}

function pressSend(mail: ComposedMail, settings: Settings): SendStep {
  const recipients = allRecipients(mail);
  if (recipients.length === 0) {
    return step({ kind: 'refused', reason: 'noRecipients' });
  }
  if (!recipients.every(({ isResolved }) => isResolved)) {
    return step({ kind: 'refused', reason: 'unresolvedRecipients' });
  }
  return hasQuirk(settings, 'eventNotRaised')
    ? leave('unchecked')
    : step({ kind: 'checking' }, { kind: 'startCheck' });
}

function complete(state: SendState, options: unknown, settings: Settings): SendStep {
  const understood = readCompletedOptions(options, settings);
  if (!understood.allowEvent) {
    return step({ kind: 'alert', alert: smartAlert(understood, settings) }, STOP);
  }
  return state.kind === 'takingLong' && hasQuirk(settings, 'asksAfterWait')
    ? step({ kind: 'allowedAfterWait' }, STOP)
    : leave('allowed');
}

function choose(state: SendState, choice: SendChoice): SendStep {
  switch (choice) {
    case 'dontSend':
      return step(COMPOSING, STOP);
    case 'sendAnyway':
      return state.kind === 'allowedAfterWait' ? leave('allowed') : sendAnyway(state);
    case 'takeAction':
      return state.kind === 'alert' && state.alert.command
        ? step(COMPOSING, { kind: 'pressCommand', ...state.alert.command })
        : stay(state);
  }
}

function sendAnyway(state: SendState): SendStep {
  switch (state.kind) {
    case 'alert':
      return state.alert.buttons.some((button) => button.choice === 'sendAnyway')
        ? leave('sentAnyway')
        : stay(state);
    case 'takingLong':
    case 'timedOut':
    case 'unavailable':
      return state.canSendAnyway ? leave('unchecked') : stay(state);
    default:
      return stay(state);
  }
}

function isUnderWay({ kind }: SendState): boolean {
  return kind === 'checking' || kind === 'takingLong';
}

function mayLeaveWhenTimedOut(settings: Settings): boolean {
  return settings.sendMode === 'promptUser' || hasQuirk(settings, 'sendAnywayWhenTimedOut');
}

function leave(clearance: Clearance): SendStep {
  return step(COMPOSING, STOP, { kind: 'leave', clearance });
}

function step(state: SendState, ...effects: readonly SendEffect[]): SendStep {
  return { state, effects };
}

function stay(state: SendState): SendStep {
  return { state, effects: [] };
}
