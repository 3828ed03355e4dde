import { Field, Input, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { findInvitees } from '../../../core/handoff/meeting/find-invitees';
import type { Invitee } from '../../../core/handoff/meeting/meeting-form';
import { ActionButton } from '../../../ui/action-button';
import { useTab } from '../tab-context';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  list: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  invitee: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    overflowWrap: 'anywhere',
  },
  name: { ...typographyStyles.body1, flex: '1 1 200px', minWidth: 0 },
  text: { ...typographyStyles.body1, margin: 0 },
});

/** As many as can be taken in at a glance. */
const MOST = 6;

interface InviteePartProps {
  readonly invitees: readonly Invitee[];
  /** Whether each is free then, by address; `null` while nobody asked. */
  readonly free: ReadonlyMap<string, boolean> | null;
  readonly onChange: (invitees: readonly Invitee[]) => void;
}

/** Who comes: contacts of the directory. A whole address stands beside each name, so that a wrong one is seen (M3). */
export function InviteePart({ invitees, free, onChange }: InviteePartProps) {
  const styles = useStyles();
  const { words, directory } = useTab();
  const { meeting } = words;
  const [query, setQuery] = useState('');
  const chosen = new Set(invitees.map(({ address }) => address));
  const found = findInvitees(directory, query, MOST + chosen.size)
    .filter(({ address }) => !chosen.has(address))
    .slice(0, MOST);
  const freedom = (address: string) => {
    const isFree = free?.get(address);
    return isFree === undefined ? meeting.unknown : isFree ? meeting.free : meeting.busy;
  };
  return (
    <div className={styles.root} role="group" aria-label={meeting.who}>
      <Field label={meeting.who} hint={meeting.addWho}>
        <Input
          type="search"
          autoComplete="off"
          spellCheck={false}
          value={query}
          onChange={(_, { value }) => setQuery(value)}
        />
      </Field>
      {query.trim() !== '' && found.length === 0 && <p className={styles.text}>{meeting.nobody}</p>}
      <ul className={styles.list}>
        {found.map((invitee) => (
          <li key={invitee.address}>
            <ActionButton
              onAct={() => {
                onChange(invitees.concat(invitee));
                setQuery('');
              }}
            >
              {`${invitee.name}, ${invitee.organisation}`}
            </ActionButton>
          </li>
        ))}
      </ul>
      {invitees.length > 0 && (
        <ul className={styles.list} aria-label={meeting.who}>
          {invitees.map(({ name, address, organisation }) => (
            <li key={address} className={styles.invitee}>
              <span className={styles.name}>
                {`${name}, ${organisation} (${address})${free === null ? '' : ` – ${freedom(address)}`}`}
              </span>
              <ActionButton
                weight="quiet"
                onAct={() => onChange(invitees.filter((one) => one.address !== address))}
              >
                {meeting.remove(name)}
              </ActionButton>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
