import {
  Button,
  makeStyles,
  Select,
  ToggleButton,
  tokens,
  useRestoreFocusTarget,
} from '@fluentui/react-components';
import { ArrowResetRegular, AttachRegular, LinkRegular, SendFilled } from '@fluentui/react-icons';
import { useRef, type ChangeEvent } from 'react';
import { base64Of } from '../../browser/file-content';
import { withFile } from '../../model/attachments';
import type { ComposedMail } from '../../model/mail';
import type { Store } from '../../../common/store';
import { SENSITIVITY_LABELS } from '../../model/tenant';
import { useSettings, useWording } from '../playground-context';
import { useStore } from '../../../common/ui/use-store';

const useStyles = makeStyles({
  ribbon: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
});

interface RibbonProps {
  readonly mail: Store<ComposedMail>;
  readonly isPaneOpen: boolean;
  readonly onSend: () => void;
  readonly onStartOver: () => void;
  readonly onTogglePane: () => void;
}

/** What can be done with the mail. */
export function Ribbon({ mail, isPaneOpen, onSend, onStartOver, onTogglePane }: RibbonProps) {
  const styles = useStyles();
  const wording = useWording();
  const { hasLabels } = useSettings();
  const focusAfterDialog = useRestoreFocusTarget();
  return (
    <div className={styles.ribbon}>
      <Button {...focusAfterDialog} appearance="primary" icon={<SendFilled />} onClick={onSend}>
        {wording.send}
      </Button>
      <ToggleButton icon={<LinkRegular />} checked={isPaneOpen} onClick={onTogglePane}>
        {wording.addIn}
      </ToggleButton>
      <AttachButton mail={mail} />
      <Button appearance="subtle" icon={<ArrowResetRegular />} onClick={onStartOver}>
        {wording.discard}
      </Button>
      {hasLabels && <LabelChoice mail={mail} />}
    </div>
  );
}

function AttachButton({ mail }: { readonly mail: Store<ComposedMail> }) {
  const { attach } = useWording();
  const input = useRef<HTMLInputElement>(null);
  const onChange = ({ target }: ChangeEvent<HTMLInputElement>) => {
    for (const file of target.files ?? []) {
      void base64Of(file).then((content) =>
        mail.update((current) => withFile(current, { name: file.name, content })),
      );
    }
    target.value = '';
  };
  return (
    <>
      <Button appearance="subtle" icon={<AttachRegular />} onClick={() => input.current?.click()}>
        {attach}
      </Button>
      <input ref={input} type="file" multiple hidden aria-label={attach} onChange={onChange} />
    </>
  );
}

function LabelChoice({ mail }: { readonly mail: Store<ComposedMail> }) {
  const wording = useWording();
  const { sensitivityLabelId } = useStore(mail);
  return (
    <Select
      aria-label={wording.sensitivity}
      value={sensitivityLabelId ?? ''}
      onChange={(_, { value }) =>
        mail.update((current) => ({ ...current, sensitivityLabelId: value === '' ? null : value }))
      }
    >
      <option value="">{`${wording.sensitivity}: ${wording.noLabel}`}</option>
      {SENSITIVITY_LABELS.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </Select>
  );
}
