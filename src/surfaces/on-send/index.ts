import { directory, policy } from 'organisation';
import { openSendingMail } from '../../hosts/outlook/sending-mail';
import { onSend } from '../../hosts/outlook/send-event';
import { ON_MESSAGE_SEND } from '../names';
import { checkOnSend } from './check-on-send';

onSend(ON_MESSAGE_SEND, (event) => checkOnSend(event, () => openSendingMail(policy), policy, directory));
