import { locationRule } from './m1-location';
import { subjectRule } from './m1-subject';
import { callFirstRule } from './m10-call-first';
import { professionalAddressRule } from './m2-professional-address';
import { rightAddressRule } from './m3-right-address';
import { copiesRule } from './m4-copies';
import { protectionRule } from './m5-protection';
import { archiveRule } from './m6-archive';
import { generalMailboxRule } from './m6-general-mailbox';
import { oneClientRule } from './m7-one-client';
import { attachmentRule } from './m8-attachments';
import { consentRule } from './m9-consent';
import type { Rule } from './rule';

/** The rules for a mail; within a severity, findings stand in this order. */
export const RULES: readonly Rule[] = [
  subjectRule,
  professionalAddressRule,
  rightAddressRule,
  copiesRule,
  protectionRule,
  archiveRule,
  generalMailboxRule,
  oneClientRule,
  attachmentRule,
  consentRule,
  callFirstRule,
];

/** The rules for an invitation: calendars are shared, so subject and location hold nothing about a client (H3). */
export const MEETING_RULES: readonly Rule[] = [subjectRule, locationRule];
