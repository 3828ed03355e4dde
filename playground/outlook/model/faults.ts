import type { Operation } from './operations';

/**
 * How a call of Office.js goes wrong on its way:
 *
 * - `fails`: Outlook answers with an error
 * - `silent`: Outlook never answers
 * - `late`: Outlook answers after `LATE_BY`
 * - `twice`: Outlook's answer arrives twice
 */
export const FAULT_KINDS = ['fails', 'silent', 'late', 'twice'] as const;
export type FaultKind = (typeof FAULT_KINDS)[number];

export type Faults = Readonly<Partial<Record<Operation, FaultKind>>>;

/** Milliseconds of a late answer: past Outlook's own patience with a send handler. */
export const LATE_BY = 6_000;
