import { chosenGroups } from '../../../../core/handoff/form/consent-of-form';
import type { Step } from '../../../../core/handoff/form/handoff-form';
import type { Identity } from '../../../../core/handoff/handoff';
import type { Flow } from '../../../../ui/handoff/parts/flow-context';

/** One row of what was answered, and the screen on which it is changed. */
export interface GivenAnswer {
  readonly label: string;
  /** Empty where nothing was filled in. */
  readonly value: string;
  readonly step: Step;
}

type Known = Pick<Flow, 'form' | 'organisation' | 'words' | 'handoffWords'>;

/**
 * Everything that was answered, in the order of the screens. Of the data only what the client agreed to.
 *
 * @param isDirectShown whether the contact's own address may be seen: never by itself, as the client may look along (H1)
 */
export function answersOf(
  { form, organisation, words, handoffWords }: Known,
  isDirectShown: boolean,
): readonly GivenAnswer[] {
  const groups = chosenGroups(form);
  const { identity, question, rights, progress } = form.data;
  const contact = organisation?.contacts.find(({ address }) => address === form.contact);
  const recipient = [organisation?.name, contact?.name, isDirectShown ? contact?.address : undefined];
  const lines = (texts: readonly string[]) => texts.filter((text) => text !== '').join('\n');
  const data: readonly (GivenAnswer | null)[] = [
    groups.includes('identity')
      ? {
          label: words.data.client,
          value: lines(IDENTITY.map((field) => identity[field].trim())),
          step: 'data',
        }
      : null,
    groups.includes('question') ? { label: words.data.question, value: question.trim(), step: 'data' } : null,
    groups.includes('rights')
      ? {
          label: words.data.rights,
          value: lines(
            rights.map(
              ({ domain, name, status }) =>
                `${handoffWords.domains[domain]}: ${name}, ${handoffWords.rightStatus[status].toLowerCase()}`,
            ),
          ),
          step: 'data',
        }
      : null,
    groups.includes('progress')
      ? {
          label: words.data.progress,
          value: lines(progress.map((one) => `${one.name}: ${one.progress}`)),
          step: 'data',
        }
      : null,
  ];
  return [
    {
      label: words.check.recipient,
      value: lines(recipient.map((part) => part ?? '')),
      step: 'partner',
    },
    {
      label: words.steps.consent,
      value: consentIn({ form, organisation, words, handoffWords }),
      step: 'consent',
    },
    ...data.filter((answer) => answer !== null),
  ];
}

const IDENTITY: readonly (keyof Identity)[] = ['name', 'phone', 'email', 'address', 'nationalNumber'];

function consentIn({ form, words, handoffWords }: Known): string {
  switch (form.answer) {
    case 'all':
    case 'some': {
      const groups = chosenGroups(form).map((group) => handoffWords.groups[group].toLowerCase());
      const how = form.consentForm === null ? '' : words.consent[form.consentForm];
      const what = form.answer === 'all' ? words.consent.all : groups.join(', ');
      return [how, what].filter((part) => part !== '').join(': ');
    }
    case 'no':
      return words.consent.refusedTitle;
    case 'withdrawn':
      return words.consent.withdrawnTitle;
    case 'necessity':
      return words.necessity.title;
    case null:
      return '';
  }
}
