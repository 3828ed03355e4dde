import { Button, Link, makeStyles, Text, tokens, useRestoreFocusTarget } from '@fluentui/react-components';
import { BeakerRegular, SettingsRegular } from '@fluentui/react-icons';
import { useState, type ReactNode } from 'react';
import { SettingsDrawer } from './settings-drawer';

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

export interface TopBarWording {
  readonly open: string;
  readonly close: string;
  readonly heading: string;
}

interface TopBarProps {
  readonly product: string;
  /** What stands in for what here. */
  readonly notice: string;
  /** The other stand-in host; `null` where something else leads there. */
  readonly other: { readonly name: string; readonly href: string } | null;
  readonly settings: TopBarWording;
  /** The switches of this one. */
  readonly children: ReactNode;
}

/** Says what this is, leads to the other host, and opens the settings. */
export function TopBar({ product, notice, other, settings, children }: TopBarProps) {
  const styles = useStyles();
  const focusAfterDrawer = useRestoreFocusTarget();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <header className={styles.bar}>
      <BeakerRegular className={styles.icon} aria-hidden />
      <h1 className={styles.heading}>{product}</h1>
      <Text className={styles.notice}>{notice}</Text>
      {other && <Link href={other.href}>{other.name}</Link>}
      <Button {...focusAfterDrawer} icon={<SettingsRegular />} onClick={() => setIsOpen(true)}>
        {settings.open}
      </Button>
      <SettingsDrawer
        isOpen={isOpen}
        onClose={() => setIsOpen(false)}
        heading={settings.heading}
        closeLabel={settings.close}
      >
        {children}
      </SettingsDrawer>
    </header>
  );
}
