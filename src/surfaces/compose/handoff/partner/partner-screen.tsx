import { Input, Field, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { searchPartners } from '../../../../core/partners/search-partners';
import type { Organisation } from '../../../../core/partners/directory';
import { ActionButton } from '../../../../ui/action-button';
import { idOf, useFlow } from '../../../../ui/handoff/parts/flow-context';
import { Screen } from '../../../../ui/handoff/parts/screen';
import { ContactList } from './contact-list';
import { PartnerCard } from './partner-card';

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  none: { margin: 0 },
});

/** Whom the client is handed over to. Choosing goes on by itself. */
export function PartnerScreen({ onConsult }: { readonly onConsult: () => void }) {
  const styles = useStyles();
  const { form, dispatch, directory, words, organisation, ownOrganisation } = useFlow();
  const [query, setQuery] = useState('');
  const found = searchPartners(directory, query).filter(({ id }) => id !== ownOrganisation);

  const choose = (partner: Organisation) => {
    const people = personalContacts(partner);
    const known = people.find(({ address }) => address === form.contact);
    const only = people.length === 1 ? people[0] : undefined;
    dispatch({
      type: 'choosePartner',
      partner: partner.id,
      contact: (known ?? only)?.address ?? null,
    });
  };
  return (
    <Screen title={words.partner.title}>
      <Field label={words.partner.search} hint={words.partner.searchHint}>
        <Input
          id={idOf('partner')}
          type="search"
          autoComplete="off"
          value={query}
          onChange={(_, { value }) => setQuery(value)}
        />
      </Field>
      {found.length === 0 && <p className={styles.none}>{words.partner.none}</p>}
      <ul className={styles.list}>
        {found.map((partner) => (
          <li key={partner.id}>
            <PartnerCard
              partner={partner}
              isChosen={partner.id === form.partner}
              onChoose={() => choose(partner)}
            />
            {partner.id === organisation?.id && (
              <ContactList organisation={partner} contacts={personalContacts(partner)} />
            )}
          </li>
        ))}
      </ul>
      <ActionButton weight="quiet" onAct={onConsult}>
        {words.partner.consult}
      </ActionButton>
    </Screen>
  );
}

/** A mailbox that several people read is no place for a client's data (M6). */
function personalContacts({ contacts }: Organisation) {
  return contacts.filter(({ mailbox }) => mailbox === 'personal');
}
