import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { Organisation } from '../../../../core/partners/directory';
import { ActionButton } from '../../../../ui/action-button';
import { useFlow } from '../../../../ui/handoff/parts/flow-context';
import { CallButtons } from './call-buttons';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    rowGap: tokens.spacingVerticalM,
  },
  list: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalL,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  contact: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  name: { ...typographyStyles.body1Strong, margin: 0 },
});

/** Direct contacts, for partners among each other: only without the client, and only once asked for (H1). */
export function DirectPart({ organisation }: { readonly organisation: Organisation }) {
  const styles = useStyles();
  const { words } = useFlow();
  const [isShown, setShown] = useState(false);
  const contacts = organisation.contacts.filter(({ phone, teams }) => phone !== null || teams !== null);
  if (contacts.length === 0) {
    return null;
  }
  return (
    <section className={styles.root}>
      <ActionButton weight="quiet" onAct={() => setShown(!isShown)}>
        {isShown ? words.partner.hideDirect : words.partner.showDirect}
      </ActionButton>
      {isShown && (
        <ul className={styles.list}>
          {contacts.map(({ name, address, phone, teams }) => (
            <li key={address} className={styles.contact}>
              <h3 className={styles.name}>{name}</h3>
              <CallButtons line={name} phone={phone} teams={teams} isMain={false} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
