/** Internet header that marks a mail with Schakel's handoff block (H5); it says nothing about the client. */
export const HANDOFF_HEADER = 'x-schakel-overdracht';

/** Class of the element that is a handoff block; its only class. */
export const HANDOFF_CLASS = 'schakel-overdracht';

/** Outlook puts `x_` before the classes and ids of what it quotes, once for each time. Word leaves out the quotation marks. */
const BLOCK = new RegExp(`\\s(?:class|id)=["']?(?:x_)*${HANDOFF_CLASS}(?![\\w-])`, 'gi');

/** How many handoff blocks an HTML body holds, in quoted history too. */
export function handoffBlocksIn(html: string): number {
  return (html.match(BLOCK) ?? []).length;
}

/** The four kinds of data that a client agrees to one by one (C5). */
export const DATA_GROUPS = ['identity', 'question', 'rights', 'progress'] as const;
export type DataGroup = (typeof DATA_GROUPS)[number];

/** How the client agreed (C2, C3); `necessity` where help could not wait for consent (C12). */
export const CONSENT_FORMS = ['oral', 'written', 'necessity'] as const;
export type ConsentForm = (typeof CONSENT_FORMS)[number];

/** What came of calling the partner first (M10, H2). */
export const CALL_OUTCOMES = ['reached', 'notReached', 'notTried'] as const;
export type CallOutcome = (typeof CALL_OUTCOMES)[number];

/** What a handoff says of its consent, in neutral codes (M9, M10). */
export interface HandoffRecord {
  /** Id of the organisation that the client agreed to (C6). */
  readonly partner: string;
  readonly form: ConsentForm;
  /** Day of the consent, as `2026-11-24`. */
  readonly on: string;
  readonly agreed: readonly DataGroup[];
  /** What the handoff block holds. */
  readonly included: readonly DataGroup[];
  readonly call: CallOutcome;
}

/** That a mail holds a handoff block, and what the block says of its consent; `null` where that can't be read. */
export interface HandoffMark {
  readonly record: HandoffRecord | null;
}

const VERSION = '1';
const FIELDS = ['v', 'partner', 'form', 'on', 'agreed', 'included', 'call'] as const;

/** The record as the value of the header: `v=1; partner=ocmw-voorbeeld; form=oral; …`. */
export function handoffHeader({ partner, form, on, agreed, included, call }: HandoffRecord): string {
  const values = [VERSION, partner, form, on, agreed.join(','), included.join(','), call];
  return FIELDS.map((field, index) => `${field}=${values[index] ?? ''}`).join('; ');
}

/** What the value of the header says; a mark without a record where it says nothing that can be relied on. */
export function handoffMarkOf(header: string): HandoffMark {
  const values = new Map(
    header.split(';').map((pair): [string, string] => {
      const at = pair.indexOf('=');
      return [pair.slice(0, Math.max(0, at)).trim(), pair.slice(at + 1).trim()];
    }),
  );
  const value = (field: (typeof FIELDS)[number]) => values.get(field) ?? '';
  const form = CONSENT_FORMS.find((one) => one === value('form'));
  const call = CALL_OUTCOMES.find((one) => one === value('call'));
  const agreed = groupsOf(value('agreed'));
  const included = groupsOf(value('included'));
  const [partner, on] = [value('partner'), value('on')];
  return value('v') === VERSION &&
    form !== undefined &&
    call !== undefined &&
    agreed !== null &&
    included !== null &&
    /^[a-z0-9-]{1,64}$/.test(partner) &&
    /^\d{4}-\d{2}-\d{2}$/.test(on)
    ? { record: { partner, form, on, agreed, included, call } }
    : { record: null };
}

function groupsOf(value: string): readonly DataGroup[] | null {
  const names = value.split(',').filter((name) => name !== '');
  const groups = DATA_GROUPS.filter((group) => names.includes(group));
  return groups.length === names.length ? groups : null;
}
