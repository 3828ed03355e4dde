import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { SendChoice } from '../../send/smart-alert';

export interface DialogButton {
  readonly choice: SendChoice;
  readonly text: string;
}

interface OutlookDialogProps {
  readonly title: string;
  readonly children: ReactNode;
  /** The first is the one that Outlook recommends. */
  readonly buttons: readonly DialogButton[];
  readonly onChoose: (choice: SendChoice) => void;
}

/** A dialog of Outlook, which stays until something was chosen; Escape leaves the mail unsent. */
export function OutlookDialog({ title, children, buttons, onChoose }: OutlookDialogProps) {
  return (
    <Dialog
      open
      modalType="alert"
      onOpenChange={(_, { open }) => {
        if (!open) {
          onChoose('dontSend');
        }
      }}
    >
      <DialogSurface data-testid="send-dialog">
        <DialogBody>
          <DialogTitle>{title}</DialogTitle>
          <DialogContent>{children}</DialogContent>
          <DialogActions fluid>
            {buttons.map(({ choice, text }, index) => (
              <Button
                key={choice}
                appearance={index === 0 ? 'primary' : 'secondary'}
                onClick={() => onChoose(choice)}
              >
                {text}
              </Button>
            ))}
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
