import type { PartnerDirectory } from '../../core/partners/directory';
import type { Policy } from '../../core/policy/policy';
import { associate, type SendEvent } from '../../hosts/outlook/send-event';
import { openSendingMail } from '../../hosts/outlook/sending-mail';
import { ON_APPOINTMENT_SEND, ON_MESSAGE_SEND, ON_WRITING } from '../names';
import { checkOnSend } from './check-on-send';
import { liveHelp } from './help-while-writing';

/** Takes on all events that the manifest names. To be called while the script loads. */
export function handleEvents(policy: Policy, directory: PartnerDirectory): void {
  const open = () => openSendingMail(policy);
  const help = liveHelp(open, policy, directory);
  const onSend = (event: SendEvent) => checkOnSend(help.pausedFor(event), open, policy, directory);
  associate([
    [ON_MESSAGE_SEND, onSend],
    [ON_APPOINTMENT_SEND, onSend],
    [ON_WRITING, (event) => help.onWriting(event)],
  ]);
}
