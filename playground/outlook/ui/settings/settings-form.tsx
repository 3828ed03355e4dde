import { makeStyles, Switch, tokens } from '@fluentui/react-components';
import { DISPLAY_LANGUAGES, LANGUAGE_NAMES } from '../../../common/languages';
import { Choice } from '../../../common/ui/choice';
import { Explanation } from '../../../common/ui/explanation';
import { FaultSettings } from '../../../common/ui/fault-settings';
import { FAULT_KINDS } from '../../model/faults';
import { OPERATIONS } from '../../model/operations';
import { OFFICE_THEMES, QUIRKS, REQUIREMENT_SETS, SEND_MODES, type Settings } from '../../model/settings';
import { useSettings, useWording, useWorkspace } from '../playground-context';

const useStyles = makeStyles({
  group: { margin: 0, padding: 0, border: 'none', display: 'grid', rowGap: tokens.spacingVerticalS },
  legend: { padding: 0, fontWeight: tokens.fontWeightSemibold },
});

/** The switches of the stand-in Outlook. */
export function SettingsForm() {
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
      <FaultSettings
        operations={OPERATIONS}
        kinds={FAULT_KINDS}
        suggested={['subject.get', 'silent']}
        wording={wording}
        faults={settings.faults}
        onChange={(faults) => change({ faults })}
      />
    </>
  );
}
