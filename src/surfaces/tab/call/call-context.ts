import { createContext, useContext, type Dispatch } from 'react';
import type { CallAction, CallSession } from '../../../core/handoff/call/call-session';
import type { Conversation } from '../../../core/handoff/call/conversation';
import type { Organisation } from '../../../core/partners/directory';

/** What the screens of a call have beside what every screen of a handoff has. */
export interface Call {
  readonly session: CallSession;
  readonly organisation: Organisation;
  readonly act: Dispatch<CallAction>;
  readonly converse: (parts: Partial<Conversation>) => void;
}

export const CallContext = createContext<Call | null>(null);

export function useCall(): Call {
  const call = useContext(CallContext);
  if (call === null) {
    throw new Error('A screen of a call stands outside it.');
  }
  return call;
}
