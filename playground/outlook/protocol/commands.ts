import { asRecord } from '../../common/parse';

/** How a function of the add-in, called by Outlook, came to its end. */
export type CommandResult =
  | { readonly kind: 'completed'; readonly options: unknown }
  /** The add-in associated no function with this name. */
  | { readonly kind: 'functionNotFound' };

/** Numbers of Outlook's protocol. */
const COMMAND_COMPLETED = 94;
const SUCCEEDED = 0;
const NOT_SUPPORTED = 5001;

/** Outlook's calls of the add-in's functions that were not answered yet. */
export interface Commands {
  /** @returns the number by which the add-in answers, and its answer */
  open(): { readonly id: string; readonly result: Promise<CommandResult> };
  /**
   * Takes in a call in the older form of the protocol, of which the playground knows only the end of a command:
   * `[id, status, event as JSON]`.
   *
   * @returns the error code to answer with
   */
  answerDelegateCall(data: unknown): number;
  /** How many answers came in, to any call. */
  completions(): number;
}

export function createCommands(): Commands {
  const pending = new Map<string, (result: CommandResult) => void>();
  let opened = 0;
  let completed = 0;
  return {
    open: () => {
      opened += 1;
      const id = `command-${opened}`;
      return { id, result: new Promise((resolve) => pending.set(id, resolve)) };
    },
    answerDelegateCall: (data) => {
      const { DdaMethod: method, 0: id, 1: status, 2: event } = asRecord(data);
      if (asRecord(method).DispatchId !== COMMAND_COMPLETED) {
        return NOT_SUPPORTED;
      }
      completed += 1;
      pending.get(String(id))?.(
        status === SUCCEEDED
          ? { kind: 'completed', options: asRecord(parse(event)).completedContext }
          : { kind: 'functionNotFound' },
      );
      return SUCCEEDED;
    },
    completions: () => completed,
  };
}

function parse(json: unknown): unknown {
  return typeof json === 'string' ? JSON.parse(json) : undefined;
}
