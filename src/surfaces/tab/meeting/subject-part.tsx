import { Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import type { SubjectCheck } from '../../../core/handoff/meeting/meeting-subject';
import { ActionButton } from '../../../ui/action-button';
import { useTab } from '../tab-context';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', alignItems: 'stretch', rowGap: tokens.spacingVerticalS },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface SubjectPartProps {
  readonly subject: string;
  readonly check: SubjectCheck;
  readonly onChange: (subject: string) => void;
}

/** The subject, judged as it is typed (M1), and neutral ones to take instead. */
export function SubjectPart({ subject, check, onChange }: SubjectPartProps) {
  const styles = useStyles();
  const { words } = useTab();
  const { meeting } = words;
  const found = check.found.map(meeting.personal).join(' ');
  return (
    <div className={styles.root}>
      <Field
        label={meeting.subject}
        hint={found === '' ? meeting.subjectHint : null}
        validationMessage={found === '' ? null : found}
        validationState={found === '' ? 'none' : 'error'}
      >
        <Input autoComplete="off" value={subject} onChange={(_, { value }) => onChange(value)} />
      </Field>
      {check.instead.length > 0 && (
        <div className={styles.buttons}>
          {check.instead.map((one) => (
            <ActionButton key={one} onAct={() => onChange(one)}>
              {meeting.useInstead(one)}
            </ActionButton>
          ))}
        </div>
      )}
    </div>
  );
}
