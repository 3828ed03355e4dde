import { makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { RECIPIENT_FIELDS, type ComposedMail } from '../../model/mail';
import type { Store } from '../../model/store';
import { LIMITS } from '../../protocol/limits';
import { useWording } from '../playground-context';
import { useStore } from '../use-store';
import { Attachments } from './attachments';
import { BodyEditor } from './body-editor';
import { RecipientInput } from './recipient-input';
import { Row } from './row';

const useStyles = makeStyles({
  form: {
    flexGrow: 1,
    display: 'flex',
    flexDirection: 'column',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXL}`,
  },
  subject: {
    width: '100%',
    padding: 0,
    border: 'none',
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    lineHeight: '24px',
    fontWeight: tokens.fontWeightSemibold,
    outlineStyle: 'none',
  },
});

interface MailFormProps {
  readonly mail: Store<ComposedMail>;
  /** What was checked is what leaves: nobody changes the mail meanwhile. */
  readonly isLocked: boolean;
}

/** The fields of the mail. */
export function MailForm({ mail, isLocked }: MailFormProps) {
  const styles = useStyles();
  const wording = useWording();
  const subjectId = useId();
  const { from, subject, bodyHtml, attachments, ...recipients } = useStore(mail);
  const change = (parts: Partial<ComposedMail>) => mail.update((current) => ({ ...current, ...parts }));
  return (
    <div className={styles.form} inert={isLocked}>
      <Row label={wording.from}>{`${from.displayName} <${from.address}>`}</Row>
      {RECIPIENT_FIELDS.map((field) => (
        <RecipientInput
          key={field}
          label={wording.fields[field]}
          recipients={recipients[field]}
          onChange={(changed) => change({ [field]: changed })}
        />
      ))}
      <Row label={wording.subject} htmlFor={subjectId}>
        <input
          id={subjectId}
          className={styles.subject}
          value={subject}
          maxLength={LIMITS.subject}
          onChange={({ target }) => change({ subject: target.value })}
        />
      </Row>
      <Attachments attachments={attachments} onChange={(changed) => change({ attachments: changed })} />
      <BodyEditor html={bodyHtml} label={wording.body} onChange={(html) => change({ bodyHtml: html })} />
    </div>
  );
}
