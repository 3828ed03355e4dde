import {
  Button,
  Drawer,
  DrawerBody,
  DrawerHeader,
  DrawerHeaderTitle,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  drawer: { width: '400px', maxWidth: '100vw' },
  body: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL },
  end: { height: tokens.spacingVerticalXL, flexShrink: 0 },
});

interface SettingsDrawerProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly heading: string;
  readonly closeLabel: string;
  readonly children: ReactNode;
}

/** Holds the switches of a stand-in host. */
export function SettingsDrawer({ isOpen, onClose, heading, closeLabel, children }: SettingsDrawerProps) {
  const styles = useStyles();
  return (
    <Drawer
      type="overlay"
      position="end"
      className={styles.drawer}
      open={isOpen}
      onOpenChange={(_, { open }) => {
        if (!open) {
          onClose();
        }
      }}
      aria-label={heading}
    >
      <DrawerHeader>
        <DrawerHeaderTitle
          action={
            <Button appearance="subtle" icon={<DismissRegular />} aria-label={closeLabel} onClick={onClose} />
          }
        >
          {heading}
        </DrawerHeaderTitle>
      </DrawerHeader>
      <DrawerBody className={styles.body}>
        {children}
        <div className={styles.end} />
      </DrawerBody>
    </Drawer>
  );
}
