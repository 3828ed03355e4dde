import { makeStyles, typographyStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { mailOf } from '../../../../core/handoff/form/mail-of-form';
import { ActionButton } from '../../../../ui/action-button';
import { Choices } from '../../../../ui/handoff/parts/choices';
import { Disclosure } from '../../../../ui/handoff/parts/disclosure';
import { idOf, useFlow } from '../../../../ui/handoff/parts/flow-context';
import { ReferenceFields } from '../../../../ui/handoff/parts/reference-fields';
import { Screen } from '../../../../ui/handoff/parts/screen';
import { ErrorNote } from '../../../../ui/error-note';
import { troubleText } from '../../graph/trouble-text';
import { useTab } from '../../tab-context';
import { useCall } from '../call-context';
import { PastePart } from './paste-part';
import type { Draft } from './use-draft';

const useStyles = makeStyles({
  text: { ...typographyStyles.body1, margin: 0 },
});

interface MailScreenProps {
  readonly draft: Draft;
  readonly isClientAway: boolean;
}

/** The mail for when nobody answered (H2). Who gets it is a direct contact: chosen once the client no longer looks along (H1). */
export function MailScreen({ draft, isClientAway }: MailScreenProps) {
  const styles = useStyles();
  const { words } = useTab();
  return isClientAway ? (
    <Screen key="mail" title={words.mail.title}>
      <RecipientPart />
      <AboutPart />
      <p className={styles.text}>{words.mail.asks}</p>
      <ByHand draft={draft} />
    </Screen>
  ) : (
    <Screen key="gate" title={words.mail.gate}>
      <p className={styles.text}>{words.mail.gateDetail}</p>
    </Screen>
  );
}

function RecipientPart() {
  const styles = useStyles();
  const { words } = useTab();
  const { form, dispatch } = useFlow();
  const { organisation } = useCall();
  // A mailbox that several people read is no place for a client's data (M6).
  const contacts = organisation.contacts.filter(({ mailbox }) => mailbox === 'personal');
  return contacts.length === 0 ? (
    <p id={idOf('contact')} tabIndex={-1} className={styles.text}>
      {words.mail.noContact}
    </p>
  ) : (
    <Choices
      field="contact"
      title={words.mail.contactTitle(organisation.name)}
      options={contacts.map(({ name, address }) => ({ value: address, label: `${name}, ${address}` }))}
      chosen={form.contact}
      onChoose={(contact) => dispatch({ type: 'chooseContact', contact })}
    />
  );
}

function AboutPart() {
  const { words, problems } = useFlow();
  return (
    <Disclosure title={words.check.about} isOpen={problems.some(({ field }) => field === 'reference')}>
      <ReferenceFields />
    </Disclosure>
  );
}

/** The way without Graph: there by itself where Graph failed, else one press away. */
function ByHand({ draft }: { readonly draft: Draft }) {
  const { words, language } = useTab();
  const { form, frame } = useFlow();
  const { organisation } = useCall();
  const [isWanted, setWanted] = useState(false);
  const mail = mailOf(form, frame, organisation, language);
  const trouble = draft.asked.phase === 'failed' ? draft.asked.trouble : null;
  return (
    <>
      {trouble && <ErrorNote text={troubleText(trouble, words, 'draft')} />}
      {mail !== null && (isWanted || trouble !== null) && (
        <PastePart mail={mail} onCopied={draft.noteCopied} />
      )}
      {mail !== null && !isWanted && trouble === null && (
        <ActionButton weight="quiet" onAct={() => setWanted(true)}>
          {words.mail.byHand}
        </ActionButton>
      )}
    </>
  );
}
