import { Button, Link } from '@fluentui/react-components';
import { DISPLAY_LANGUAGES, LANGUAGE_NAMES } from '../../../common/languages';
import { Choice } from '../../../common/ui/choice';
import { FaultSettings } from '../../../common/ui/fault-settings';
import { GRAPH_FAULTS, GRAPH_OPERATIONS } from '../../../tenant/graph/faults';
import { CONSENT_WAYS, type TenantSettings } from '../../../tenant/visit';
import {
  CALL_REACHES,
  SIGN_IN_WAYS,
  TAB_HOSTS,
  TEAMS_THEMES,
  type TeamsSettings,
} from '../../model/settings';
import { useShell, useTeamsSettings, useTeamsWording } from '../shell-context';

interface SettingsFormProps {
  readonly tab: string;
  readonly onStartOver: () => void;
}

/** The switches of the stand-in Teams. */
export function SettingsForm({ tab, onStartOver }: SettingsFormProps) {
  const { settings: wording } = useTeamsWording();
  const store = useShell().settings;
  const settings = useTeamsSettings();
  const change = (parts: Partial<TeamsSettings>) => store.update((current) => ({ ...current, ...parts }));
  const changeTenant = (parts: Partial<TenantSettings>) =>
    change({ tenant: { ...settings.tenant, ...parts } });
  return (
    <>
      <Choice
        explained={wording.host}
        options={TAB_HOSTS}
        nameOf={(host) => wording.hosts[host]}
        value={settings.host}
        onChange={(host) => change({ host })}
      />
      <div>
        <Link href={tab} target="_blank">
          {wording.browser}
        </Link>
      </div>
      <Choice
        explained={wording.displayLanguage}
        options={DISPLAY_LANGUAGES}
        nameOf={(language) => LANGUAGE_NAMES[language]}
        value={settings.displayLanguage}
        onChange={(displayLanguage) => change({ displayLanguage })}
      />
      <Choice
        explained={wording.theme}
        options={TEAMS_THEMES}
        nameOf={(theme) => wording.themes[theme]}
        value={settings.theme}
        onChange={(theme) => change({ theme })}
      />
      <Choice
        explained={wording.callReach}
        options={CALL_REACHES}
        nameOf={(reach) => wording.callReaches[reach]}
        value={settings.callReach}
        onChange={(callReach) => change({ callReach })}
      />
      <Choice
        explained={wording.consent}
        options={CONSENT_WAYS}
        nameOf={(way) => wording.consents[way]}
        value={settings.tenant.consent}
        onChange={(consent) => changeTenant({ consent })}
      />
      <Choice
        explained={wording.signIn}
        options={SIGN_IN_WAYS}
        nameOf={(way) => wording.signIns[way]}
        value={settings.signIn}
        onChange={(signIn) => change({ signIn })}
      />
      <FaultSettings
        operations={GRAPH_OPERATIONS}
        kinds={GRAPH_FAULTS}
        suggested={['directory', 'broken']}
        wording={wording}
        faults={settings.tenant.faults}
        onChange={(faults) => changeTenant({ faults })}
      />
      <Button onClick={onStartOver}>{wording.startOver}</Button>
    </>
  );
}
