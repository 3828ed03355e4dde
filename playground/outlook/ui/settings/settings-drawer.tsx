import {
  Button,
  Drawer,
  DrawerBody,
  DrawerHeader,
  DrawerHeaderTitle,
  makeStyles,
  Switch,
  tokens,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { DISPLAY_LANGUAGES, LANGUAGE_NAMES } from '../../../common/languages';
import { OFFICE_THEMES, QUIRKS, REQUIREMENT_SETS, SEND_MODES, type Settings } from '../../model/settings';
import { useSettings, useWording, useWorkspace } from '../playground-context';
import { Choice } from '../../../common/ui/choice';
import { Explanation } from '../../../common/ui/explanation';
import { FaultSettings } from './fault-settings';

const useStyles = makeStyles({
  drawer: { width: '400px', maxWidth: '100vw' },
  body: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL },
  group: { margin: 0, padding: 0, border: 'none', display: 'grid', rowGap: tokens.spacingVerticalS },
  legend: { padding: 0, fontWeight: tokens.fontWeightSemibold },
  end: { height: tokens.spacingVerticalXL, flexShrink: 0 },
});

interface SettingsDrawerProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** The switches of the stand-in Outlook. */
export function SettingsDrawer({ isOpen, onClose }: SettingsDrawerProps) {
  const styles = useStyles();
  const { settings: wording } = useWording();
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
      aria-label={wording.heading}
    >
      <DrawerHeader>
        <DrawerHeaderTitle
          action={
            <Button
              appearance="subtle"
              icon={<DismissRegular />}
              aria-label={wording.close}
              onClick={onClose}
            />
          }
        >
          {wording.heading}
        </DrawerHeaderTitle>
      </DrawerHeader>
      <DrawerBody className={styles.body}>
        <SettingsForm />
        <div className={styles.end} />
      </DrawerBody>
    </Drawer>
  );
}

function SettingsForm() {
  const styles = useStyles();
  const { settings: wording } = useWording();
  const store = useWorkspace().settings;
  const settings = useSettings();
  const change = (parts: Partial<Settings>) => store.update((current) => ({ ...current, ...parts }));
  return (
    <>
      <Choice
        explained={wording.requirementSet}
        options={REQUIREMENT_SETS}
        nameOf={(set) => `Mailbox ${set}`}
        value={settings.requirementSet}
        onChange={(requirementSet) => change({ requirementSet })}
      />
      <Choice
        explained={wording.sendMode}
        options={SEND_MODES}
        nameOf={(mode) => wording.sendModes[mode]}
        value={settings.sendMode}
        onChange={(sendMode) => change({ sendMode })}
      />
      <Choice
        explained={wording.displayLanguage}
        options={DISPLAY_LANGUAGES}
        nameOf={(language) => LANGUAGE_NAMES[language]}
        value={settings.displayLanguage}
        onChange={(displayLanguage) => change({ displayLanguage })}
      />
      <Choice
        explained={wording.officeTheme}
        options={OFFICE_THEMES}
        nameOf={(theme) => wording.officeThemes[theme]}
        value={settings.officeTheme}
        onChange={(officeTheme) => change({ officeTheme })}
      />
      <Explanation explained={wording.hasLabels}>
        {(control) => (
          <Switch
            {...control}
            checked={settings.hasLabels}
            onChange={(_, { checked }) => change({ hasLabels: checked })}
          />
        )}
      </Explanation>
      <fieldset className={styles.group}>
        <legend className={styles.legend}>{wording.quirks}</legend>
        {QUIRKS.map((quirk) => (
          <Explanation key={quirk} explained={wording.quirk[quirk]}>
            {(control) => (
              <Switch
                {...control}
                checked={settings.quirks.includes(quirk)}
                onChange={(_, { checked }) =>
                  change({
                    quirks: QUIRKS.filter((known) =>
                      known === quirk ? checked : settings.quirks.includes(known),
                    ),
                  })
                }
              />
            )}
          </Explanation>
        ))}
      </fieldset>
      <FaultSettings faults={settings.faults} onChange={(faults) => change({ faults })} />
    </>
  );
}
