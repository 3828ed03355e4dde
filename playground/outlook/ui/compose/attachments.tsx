import { makeStyles, tokens } from '@fluentui/react-components';
import type { Attachment } from '../../model/mail';
import { useSettings, useWording } from '../playground-context';
import { Chip } from '../../../common/ui/chip';

const KILOBYTE = 1_024;

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    margin: 0,
    padding: `${tokens.spacingVerticalS} 0 0`,
    listStyleType: 'none',
  },
});

interface AttachmentsProps {
  readonly attachments: readonly Attachment[];
  readonly onChange: (attachments: readonly Attachment[]) => void;
}

/** The attachments of the mail; nothing where there are none. */
export function Attachments({ attachments, onChange }: AttachmentsProps) {
  const styles = useStyles();
  const wording = useWording();
  const { displayLanguage } = useSettings();
  const size = new Intl.NumberFormat(displayLanguage, { style: 'unit', unit: 'kilobyte' });
  if (attachments.length === 0) {
    return null;
  }
  return (
    <ul className={styles.list} aria-label={wording.attachments}>
      {attachments.map((attachment) => (
        <li key={attachment.id}>
          <Chip
            text={attachment.name}
            detail={
              attachment.kind === 'cloud' ? wording.link : size.format(Math.ceil(attachment.size / KILOBYTE))
            }
            removeLabel={wording.removeAttachment(attachment.name)}
            onRemove={() => onChange(attachments.filter(({ id }) => id !== attachment.id))}
          />
        </li>
      ))}
    </ul>
  );
}
