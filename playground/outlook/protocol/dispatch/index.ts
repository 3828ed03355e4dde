import type { Operation } from '../../model/operations';
import { InvalidParameters, paramsOf } from '../params';
import { failed, type Reply } from '../reply';
import { attachmentHandlers } from './attachments';
import { bodyHandlers } from './body';
import type { CallContext, Handler } from './handler';
import { internetHeaderHandlers } from './internet-headers';
import { itemHandlers } from './item';
import { locationHandlers } from './location';
import { notificationHandlers } from './notifications';
import { recipientHandlers } from './recipients';
import { sensitivityLabelHandlers } from './sensitivity-label';
import { sessionDataHandlers } from './session-data';
import { storedDataHandlers } from './stored-data';
import { subjectHandlers } from './subject';

const HANDLERS: Readonly<Record<Operation, Handler>> = {
  ...subjectHandlers,
  ...locationHandlers,
  ...recipientHandlers,
  ...bodyHandlers,
  ...attachmentHandlers,
  ...notificationHandlers,
  ...internetHeaderHandlers,
  ...storedDataHandlers,
  ...sessionDataHandlers,
  ...sensitivityLabelHandlers,
  ...itemHandlers,
};

/** Carries out a call of Office.js on the mail. */
export function dispatch(operation: Operation, parameters: unknown, context: CallContext): Reply {
  try {
    return HANDLERS[operation](paramsOf(parameters), context);
  } catch (error) {
    if (error instanceof InvalidParameters) {
      return failed('InvalidParameterValueError');
    }
    throw error;
  }
}
