import { ConsentScreen } from '../../../ui/handoff/consent/consent-screen';
import { DataScreen } from '../../../ui/handoff/data/data-screen';
import { useCall } from './call-context';
import { CallScreen } from './dial/call-screen';
import { DoneScreen } from './done/done-screen';
import { MailScreen } from './mail/mail-screen';
import type { Draft } from './mail/use-draft';
import { OutcomeScreen } from './outcome/outcome-screen';

interface CurrentScreenProps {
  readonly draft: Draft;
  readonly isClientAway: boolean;
}

export function CurrentScreen({ draft, isClientAway }: CurrentScreenProps) {
  const { session, organisation } = useCall();
  switch (session.step) {
    case 'consent':
      return <ConsentScreen organisation={organisation} />;
    case 'call':
      return <CallScreen />;
    case 'outcome':
      return <OutcomeScreen />;
    case 'data':
      return <DataScreen />;
    case 'mail':
      return <MailScreen draft={draft} isClientAway={isClientAway} />;
    case 'done':
      return <DoneScreen draft={draft} />;
  }
}
