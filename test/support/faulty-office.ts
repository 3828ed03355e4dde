/** How a call of Office.js can go wrong. */
export const FAULTS = ['fails', 'throws', 'silent', 'late', 'twice'] as const;

/** `pretends`: the call says that it succeeded, and did nothing. */
export type Fault = (typeof FAULTS)[number] | 'pretends';

type Callback = (answer: unknown) => void;
export type Call = (...parameters: unknown[]) => void;

/** Past the send check's own patience, and Outlook's. */
const LATE_BY = 5_500;

/**
 * Office.js, of which one call goes wrong. What is not named works as it does in the real one.
 *
 * @param path the call, from `Office` on: `context.mailbox.item.subject.getAsync`; with a first argument in brackets only
 *   calls with that one go wrong: `….body.getAsync(text)`
 * @param nothing what this call answers where there is nothing; taken for the truth, it lets a client mail through
 */
export function faultyOffice(
  office: typeof Office,
  path: string,
  fault: Fault,
  nothing: unknown,
): typeof Office {
  return changedOffice(office, path, (call) =>
    faultyCall(call, fault, { status: 'succeeded', value: nothing }),
  );
}

/** Office.js, of which one call is another; the path as for `faultyOffice`. */
export function changedOffice(
  office: typeof Office,
  path: string,
  changed: (call: Call) => Call,
): typeof Office {
  const [members = '', only] = path.replace(')', '').split('(');
  const change = (call: Call): Call => {
    const other = changed(call);
    return (...parameters) => {
      (only === undefined || parameters[0] === only ? other : call)(...parameters);
    };
  };
  return derived(office, members.split('.'), change) as typeof Office;
}

function derived(original: object, path: readonly string[], change: (call: Call) => Call): unknown {
  const [name = '', ...rest] = path;
  const member: unknown = Reflect.get(original, name);
  const value =
    rest.length === 0 ? change((member as Call).bind(original)) : derived(member as object, rest, change);
  return Object.create(original, { [name]: { value, enumerable: true } });
}

function faultyCall(call: Call, fault: Fault, nothing: unknown): Call {
  return (...parameters) => {
    const callback = parameters[parameters.length - 1] as Callback;
    switch (fault) {
      case 'fails':
        callback({ status: 'failed', value: undefined, error: { code: 9020, name: 'Error', message: '' } });
        return;
      case 'throws':
        throw new Error('Office.js threw');
      case 'silent':
        return;
      case 'late':
        setTimeout(() => {
          call(...parameters);
        }, LATE_BY);
        return;
      case 'twice':
        callback(nothing);
        callback(nothing);
        return;
      case 'pretends':
        callback(nothing);
    }
  };
}
