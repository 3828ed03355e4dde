import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { Contact, Organisation } from '../../../../core/partners/directory';
import { ActionButton } from '../../../../ui/action-button';
import { Choices } from '../../../../ui/handoff/parts/choices';
import { idOf, useFlow } from '../../../../ui/handoff/parts/flow-context';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'stretch',
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
  },
  none: { ...typographyStyles.body1, margin: 0 },
});

interface ContactListProps {
  readonly organisation: Organisation;
  readonly contacts: readonly Contact[];
}

/**
 * Who at the partner takes the client over. The client may look along, so direct addresses show only once asked for (H1);
 * then in full, so that a wrong one is seen (M3).
 */
export function ContactList({ organisation, contacts }: ContactListProps) {
  const styles = useStyles();
  const flow = useFlow();
  const { words, form, dispatch } = flow;
  const [isDirectShown, setDirectShown] = useState(false);
  if (contacts.length === 0) {
    return (
      <div id={idOf('contact')} tabIndex={-1} className={styles.root}>
        <p className={styles.none}>{words.partner.noContact}</p>
      </div>
    );
  }
  return (
    <div className={styles.root}>
      <Choices
        field="contact"
        title={words.partner.contactTitle(organisation.name)}
        options={contacts.map(({ name, address }) => ({
          value: address,
          label: isDirectShown ? `${name}, ${address}` : name,
        }))}
        chosen={form.contact}
        onChoose={(contact) => dispatch({ type: 'chooseContact', contact })}
      />
      <ActionButton weight="quiet" onAct={() => setDirectShown(!isDirectShown)}>
        {isDirectShown ? words.partner.hideDirect : words.partner.showDirect}
      </ActionButton>
    </div>
  );
}
