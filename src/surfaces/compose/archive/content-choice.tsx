import { Checkbox, makeStyles, tokens, typographyStyles, useId } from '@fluentui/react-components';
import type { Attachment } from '../../../core/mail/draft';
import type { Choice } from './make-archive';
import { useArchiveWords } from './use-archive-words';

const useStyles = makeStyles({
  root: { minWidth: 0, margin: 0, padding: 0, border: 'none' },
  title: { ...typographyStyles.body1Strong, padding: 0 },
  // Fluent's checkbox stands in from the column's edge by its own margin.
  choice: {
    display: 'flex',
    marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})`,
    overflowWrap: 'anywhere',
  },
  hint: {
    ...typographyStyles.caption1,
    margin: 0,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
});

interface ContentChoiceProps {
  readonly attachments: readonly Attachment[];
  readonly choice: Choice;
  readonly onChoose: (choice: Choice) => void;
}

/** What of the mail can go into an archive, each to be ticked; and what can't, with what to do about it. */
export function ContentChoice({ attachments, choice, onChoose }: ContentChoiceProps) {
  const styles = useStyles();
  const { form } = useArchiveWords();
  const hintId = useId('message');
  const chooseAttachment = (id: string, isChosen: boolean) =>
    onChoose({
      ...choice,
      attachments: isChosen
        ? [...choice.attachments, id]
        : choice.attachments.filter((chosen) => chosen !== id),
    });
  return (
    <fieldset className={styles.root}>
      <legend className={styles.title}>{form.contents}</legend>
      {attachments
        .filter(({ isInline }) => !isInline)
        .map(({ id, name, kind }) =>
          kind === 'file' ? (
            <Checkbox
              key={id}
              className={styles.choice}
              label={name}
              checked={choice.attachments.includes(id)}
              onChange={(_, { checked }) => chooseAttachment(id, checked === true)}
            />
          ) : (
            <p key={id} className={styles.hint}>
              {form.cannot(name, kind)}
            </p>
          ),
        )}
      <Checkbox
        className={styles.choice}
        label={form.message}
        aria-describedby={hintId}
        checked={choice.hasMessage}
        onChange={(_, { checked }) => onChoose({ ...choice, hasMessage: checked === true })}
      />
      <p id={hintId} className={styles.hint}>
        {form.messageHint}
        {attachments.some(({ isInline }) => isInline) && ` ${form.pictures}`}
      </p>
    </fieldset>
  );
}
