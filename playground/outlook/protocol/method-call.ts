import { LATE_BY, type FaultKind } from '../model/faults';
import { operationOf, type Operation } from '../model/operations';
import { dispatch } from './dispatch';
import type { CallContext } from './dispatch/handler';
import { asRecord } from '../../common/parse';
import { done, failed, type Reply } from './reply';

/** Calls that need no answer of substance: telemetry and the closing of windows. */
const IGNORED: readonly number[] = [41, 42, 163, 193];

/**
 * Answers a call of the action `ExecuteMethod`, or lets it go wrong in the way that the settings ask for.
 *
 * @param answer sends an answer; called once, unless a fault says otherwise
 */
export function answerMethodCall(data: unknown, context: CallContext, answer: (data: unknown) => void): void {
  const dispatchId = Number(asRecord(asRecord(data).MethodData).DispatchId);
  const operation = operationOf(dispatchId);
  if (!operation) {
    answer(encode(IGNORED.includes(dispatchId) ? done() : failed('ApiCallNotSupportedByExtensionPoint')));
    return;
  }
  const run = () => encode(dispatch(operation, asRecord(data).ApiParams, context), operation);
  answerWith(context.settings.faults[operation], operation, run, answer);
}

function answerWith(
  fault: FaultKind | undefined,
  operation: Operation,
  run: () => unknown,
  answer: (data: unknown) => void,
): void {
  switch (fault) {
    case undefined:
      answer(run());
      return;
    case 'fails':
      answer(encode(failed('InternalServerError'), operation));
      return;
    case 'silent':
      return;
    case 'late':
      setTimeout(() => answer(run()), LATE_BY);
      return;
    case 'twice': {
      const reply = run();
      answer(reply);
      answer(reply);
      return;
    }
  }
}

/** Custom properties are older than the rest of the protocol, and have an answer of their own form. */
function encode(reply: Reply, operation?: Operation): unknown {
  if (operation === 'customProperties.load') {
    return reply.kind === 'done'
      ? { wasSuccessful: true, customProperties: reply.value }
      : { wasSuccessful: false, errorMessage: '' };
  }
  return reply.kind === 'done'
    ? { error: false, wasSuccessful: true, data: reply.value }
    : { error: true, wasSuccessful: false, errorCode: reply.code };
}
