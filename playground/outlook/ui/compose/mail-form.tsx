import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { RECIPIENT_FIELDS, type ComposedMail } from '../../model/mail';
import type { Store } from '../../../common/store';
import { LIMITS } from '../../protocol/limits';
import { useWording } from '../playground-context';
import { useStore } from '../../../common/ui/use-store';
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
  field: {
    width: '100%',
    padding: 0,
    border: 'none',
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    lineHeight: '24px',
    outlineStyle: 'none',
  },
  subject: { fontWeight: tokens.fontWeightSemibold },
});

interface MailFormProps {
  readonly mail: Store<ComposedMail>;
  /** What was checked is what leaves: nobody changes the mail meanwhile. */
  readonly isLocked: boolean;
}

/** The fields of the mail or the invitation. */
export function MailForm({ mail, isLocked }: MailFormProps) {
  const styles = useStyles();
  const wording = useWording();
  const subjectId = useId();
  const locationId = useId();
  const { from, subject, bodyHtml, attachments, meeting, ...recipients } = useStore(mail);
  const isMeeting = meeting !== null;
  const change = (parts: Partial<ComposedMail>) => mail.update((current) => ({ ...current, ...parts }));
  return (
    <div className={styles.form} inert={isLocked}>
      <Row
        label={isMeeting ? wording.organizer : wording.from}
      >{`${from.displayName} <${from.address}>`}</Row>
      {RECIPIENT_FIELDS.filter((field) => !isMeeting || field !== 'bcc').map((field) => (
        <RecipientInput
          key={field}
          label={(isMeeting ? wording.attendees : wording.fields)[field]}
          recipients={recipients[field]}
          onChange={(changed) => change({ [field]: changed })}
        />
      ))}
      <Row label={wording.subject} htmlFor={subjectId}>
        <input
          id={subjectId}
          className={mergeClasses(styles.field, styles.subject)}
          value={subject}
          maxLength={LIMITS.subject}
          onChange={({ target }) => change({ subject: target.value })}
        />
      </Row>
      {isMeeting && (
        <Row label={wording.location} htmlFor={locationId}>
          <input
            id={locationId}
            className={styles.field}
            value={meeting.location}
            maxLength={LIMITS.location}
            onChange={({ target }) => change({ meeting: { location: target.value } })}
          />
        </Row>
      )}
      <Attachments attachments={attachments} onChange={(changed) => change({ attachments: changed })} />
      <BodyEditor html={bodyHtml} label={wording.body} onChange={(html) => change({ bodyHtml: html })} />
    </div>
  );
}
