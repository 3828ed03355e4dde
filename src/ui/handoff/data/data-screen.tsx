import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { chosenGroups } from '../../../core/handoff/form/consent-of-form';
import type { ClientData } from '../../../core/handoff/handoff';
import { useFlow } from '../parts/flow-context';
import { Screen } from '../parts/screen';
import { TextField } from '../parts/text-field';
import { IdentityPart } from './identity-part';
import { ProgressPart } from './progress-part';
import { RightsPart } from './rights-part';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  title: { ...typographyStyles.subtitle2, margin: 0 },
  text: { margin: 0 },
});

/** What the partner gets to know: only the kinds of data that the client agreed to are here to fill in (C5). */
export function DataScreen() {
  const styles = useStyles();
  const { form, dispatch, words } = useFlow();
  const groups = chosenGroups(form);
  const { data } = form;
  const fill = (part: Partial<ClientData>) =>
    dispatch({ type: 'fill', fields: { data: { ...data, ...part } } });
  return (
    <Screen title={words.data.title}>
      {groups.length === 0 && <p className={styles.text}>{words.data.nothing}</p>}
      {groups.includes('identity') && (
        <section className={styles.section}>
          <h3 className={styles.title}>{words.data.client}</h3>
          <IdentityPart identity={data.identity} onChange={(identity) => fill({ identity })} />
        </section>
      )}
      {groups.includes('question') && (
        <TextField
          field="question"
          label={words.data.question}
          hint={words.data.questionHint}
          isLong
          value={data.question}
          onChange={(question) => fill({ question })}
        />
      )}
      {groups.includes('rights') && (
        <section className={styles.section}>
          <h3 className={styles.title}>{words.optional(words.data.rights)}</h3>
          <RightsPart rights={data.rights} onChange={(rights) => fill({ rights })} />
        </section>
      )}
      {groups.includes('progress') && (
        <section className={styles.section}>
          <h3 className={styles.title}>{words.optional(words.data.progress)}</h3>
          <ProgressPart progress={data.progress} onChange={(progress) => fill({ progress })} />
        </section>
      )}
    </Screen>
  );
}
