import type { Consent } from '../../consent/consent';
import { dayInWords } from '../../language/day';
import type { Language } from '../../language/language';
import { tabCatalogue } from '../../language/tab/catalogue';
import { groupsIn, agreedData, sharableGroups } from '../agreed-data';
import { caseNote } from '../case-note';
import type { Document, Fact } from '../document';
import type { HandoffForm } from '../form/handoff-form';
import type { HandoffFrame } from '../handoff';

/**
 * What the caseworker pastes into the case file after a call (H4): which line, whether somebody was reached, what was told and
 * agreed, who follows up, and when they call again.
 *
 * @param isDrafted whether a mail with the data lies ready: then those are what the partner gets
 */
export function callNote(
  form: HandoffForm,
  frame: HandoffFrame,
  consent: Consent,
  isDrafted: boolean,
  language: Language,
): Document {
  const { conversation, arrangement } = form;
  const { note } = tabCatalogue(language);
  const { line, medium, result, next, callBackOn, callBackAt } = conversation;
  const over = [line, medium === null ? '' : note.ways[medium]].filter((part) => part !== '').join(', ');
  const more: readonly Fact[] = [
    { label: note.labels.line, value: over },
    { label: note.labels.result, value: result === 'declined' ? note.declined : '' },
    {
      label: note.labels.callBack,
      value:
        result === 'notReached' && next === 'callBack' && callBackOn !== ''
          ? note.callBack(dayInWords(callBackOn), callBackAt)
          : '',
    },
  ];
  const told = sharableGroups(consent).filter((group) => conversation.discussed.includes(group));
  const shared = isDrafted ? groupsIn(agreedData(form.data, consent)) : result === 'notReached' ? [] : told;
  return caseNote(
    consent,
    { ...frame, fallback: followerOf(form, frame) },
    shared,
    arrangement,
    language,
    more,
  );
}

/** Who goes on: `null` for the caseworker. */
export function followerOf(
  { conversation, fallbackName }: HandoffForm,
  frame: HandoffFrame,
): HandoffFrame['fallback'] {
  const name =
    conversation.followUp === 'partner'
      ? frame.partner.name
      : conversation.followUp === 'colleague'
        ? fallbackName.trim()
        : '';
  return name === '' ? null : { name, organisation: '', phone: '', address: '' };
}
