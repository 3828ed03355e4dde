import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { DATA_GROUPS } from '../../../core/mail/handoff-mark';
import { Choices } from '../parts/choices';
import { FieldProblem } from '../parts/field-problem';
import { idOf, useFlow } from '../parts/flow-context';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  title: { ...typographyStyles.body1Strong, margin: 0 },
});

/** Yes or no for each kind of data (C5), said by the client. */
export function GroupAnswers({ partner }: { readonly partner: string }) {
  const styles = useStyles();
  const flow = useFlow();
  const { form, dispatch, words } = flow;
  return (
    <section id={idOf('groups')} className={styles.root}>
      <h3 className={styles.title}>{words.consent.groupsTitle}</h3>
      <FieldProblem field="groups" />
      {DATA_GROUPS.map((group) => {
        const answer = form.groups[group];
        return (
          <Choices
            key={group}
            title={words.consent.group(group, partner)}
            isRow
            isForClient
            options={[
              { value: 'yes', label: words.yes },
              { value: 'no', label: words.no },
            ]}
            chosen={answer === undefined ? null : answer ? 'yes' : 'no'}
            onChoose={(chosen) =>
              dispatch({ type: 'fill', fields: { groups: { ...form.groups, [group]: chosen === 'yes' } } })
            }
          />
        );
      })}
    </section>
  );
}
