import type { InternetMessageHeader, Recipient } from '@microsoft/microsoft-graph-types';
import { HANDOFF_HEADER, handoffHeader, type HandoffRecord } from '../../src/core/mail/handoff-mark';
import { HEADER_PROPERTY } from '../../src/hosts/graph/handoff-property';
import { recipientOf, type Mailbox } from './mailbox';

const DAY = 24 * 60 * 60_000;

const BRAM = recipientOf('bram.hoste@ocmw-voorbeeld.be', 'Bram Hoste');
const LEILA = recipientOf('leila.amrani@dmw-voorbeeld.be', 'Leïla Amrani');

const SUBJECT = 'Overdracht na ons gesprek';

/**
 * Handoffs that the signed-in user sent before (H5): one was answered, one got no more than an out-of-office reply and has
 * waited for long, one left yesterday.
 *
 * @param protection the header to which the organisation's mail-flow rule reacts
 */
export function addExampleMails(mailbox: Mailbox, protection: InternetMessageHeader, now: Date): void {
  const ago = (days: number) => new Date(now.getTime() - days * DAY);
  const sendHandoff = (to: Recipient, partner: string, days: number, call: HandoffRecord['call']) => {
    const value = handoffHeader({
      partner,
      form: 'oral',
      on: ago(days).toISOString().slice(0, 'yyyy-mm-dd'.length),
      agreed: ['identity', 'question'],
      included: ['identity', 'question'],
      call,
    });
    return mailbox.add(
      'sentitems',
      {
        subject: SUBJECT,
        html: '<p>Dag collega, in bijlage vind je wat we met de cliënt afspraken.</p>',
        to: [to],
        headers: [{ name: HANDOFF_HEADER, value }, protection],
        properties: [{ id: HEADER_PROPERTY, value }],
      },
      ago(days),
    ).message.conversationId;
  };

  mailbox.add(
    'inbox',
    {
      subject: `RE: ${SUBJECT}`,
      html: '<p>Dag Sara, ik neem het op.</p>',
      from: BRAM,
      to: [],
      conversationId: sendHandoff(BRAM, 'ocmw-voorbeeld', 20, 'reached'),
    },
    ago(18),
  );
  mailbox.add(
    'inbox',
    {
      subject: `Automatisch antwoord: ${SUBJECT}`,
      html: '<p>Ik ben er even niet.</p>',
      from: LEILA,
      to: [],
      headers: [{ name: 'Auto-Submitted', value: 'auto-replied' }],
      conversationId: sendHandoff(LEILA, 'dmw-voorbeeld', 13, 'notReached'),
    },
    ago(13 - 1 / 24),
  );
  sendHandoff(BRAM, 'ocmw-voorbeeld', 1, 'notReached');
}
