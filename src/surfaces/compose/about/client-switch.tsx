import { Field, makeStyles, Switch, tokens, useAnnounce } from '@fluentui/react-components';
import { useState } from 'react';
import type { ClientSignal } from '../../../core/mail/verdict';
import { usePaneWords } from '../pane-language';
import { TroubleNote } from '../parts/trouble-note';
import type { MailChanges } from '../repairs/use-mail-changes';
import { clientReason } from './client-reason';

// Fluent's switch stands in from the column's edge by its own margin.
const useStyles = makeStyles({ edge: { marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})` } });

const ACT = 'isClientMail';

interface ClientSwitchProps {
  readonly signals: readonly ClientSignal[];
  readonly changes: MailChanges;
}

/** "This mail is about a client": said by the caseworker, or plain from the mail itself, and then it stays on. */
export function ClientSwitch({ signals, changes }: ClientSwitchProps) {
  const styles = useStyles();
  const { words } = usePaneWords();
  const { announce } = useAnnounce();
  const [wanted, setWanted] = useState<boolean | null>(null);
  const [hasTried, setHasTried] = useState(false);
  const reason = clientReason(signals, words.about.because);
  const isClientMail = signals.length > 0;

  async function declare(isDeclared: boolean) {
    if (!isDeclared && reason !== null) {
      setHasTried(true);
      announce(`${words.about.staysOn} ${reason}`, { alert: true });
      return;
    }
    setWanted(isDeclared);
    await changes.perform(ACT, ({ statement }) => [
      { kind: 'statement', value: { ...statement, isClientMail: isDeclared } },
    ]);
    setWanted(null);
  }

  const hint = isClientMail ? reason : words.about.isClientMailHint;
  return (
    <>
      <Field hint={hasTried && reason !== null ? `${words.about.staysOn} ${reason}` : hint}>
        <Switch
          className={styles.edge}
          label={words.about.isClientMail}
          checked={wanted ?? isClientMail}
          onChange={(_, { checked }) => void declare(checked)}
        />
      </Field>
      <TroubleNote trouble={changes.troubleWith(ACT)} />
    </>
  );
}
