import { Button, makeStyles, Text, tokens, useRestoreFocusTarget } from '@fluentui/react-components';
import { BeakerRegular, SettingsRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { useWording } from './playground-context';
import { SettingsDrawer } from './settings/settings-drawer';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'center',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  icon: { fontSize: '20px', color: tokens.colorBrandForeground1 },
  heading: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  notice: { color: tokens.colorNeutralForeground2, flexGrow: 1 },
});

/** Says what this is, and opens the settings. */
export function TopBar() {
  const styles = useStyles();
  const wording = useWording();
  const focusAfterDrawer = useRestoreFocusTarget();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <header className={styles.bar}>
      <BeakerRegular className={styles.icon} aria-hidden />
      <h1 className={styles.heading}>{wording.product}</h1>
      <Text className={styles.notice}>{wording.nothingIsSent}</Text>
      <Button {...focusAfterDrawer} icon={<SettingsRegular />} onClick={() => setIsOpen(true)}>
        {wording.settings.open}
      </Button>
      <SettingsDrawer isOpen={isOpen} onClose={() => setIsOpen(false)} />
    </header>
  );
}
