import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { convert } from 'office-addin-manifest-converter';
import example from '../../../deploy/example.json';
import { outlookXml } from '../../../manifest/outlook-xml';
import { unifiedManifest, type TeamsManifest } from '../../../manifest/teams';
import { completedConfig, type ConfigFile } from '../../../tools/deployment/config';

const config = completedConfig(example as ConfigFile);
const folder = mkdtempSync(path.join(tmpdir(), 'schakel-converter-'));

afterAll(() => rmSync(folder, { recursive: true }));

/** The add-in of a unified manifest, but for what the converter makes up: texts of the last language, and names of actions. */
function addInOf({ version, authorization, extensions = [] }: TeamsManifest) {
  const [extension] = extensions;
  const runtimeOf = (action: string | undefined) =>
    extension?.runtimes?.find(({ actions }) => actions?.some(({ id }) => id === action));
  return {
    version,
    permission: authorization?.permissions?.resourceSpecific?.[0],
    needs: extension?.requirements?.capabilities,
    events: extension?.autoRunEvents?.[0]?.events,
    eventCode: runtimeOf(extension?.autoRunEvents?.[0]?.events[0]?.actionId)?.code,
    ribbons: extension?.ribbons?.map(({ contexts, tabs }) => ({
      contexts,
      groups: tabs[0]?.groups?.map(({ id, label, controls }) => ({
        ...{ id, label },
        controls: controls?.map((control) => ({
          ...{ id: control.id, type: control.type, label: control.label, icons: control.icons },
          page: runtimeOf(control.actionId)?.code.page,
        })),
      })),
    })),
  };
}

it('Microsoft’s converter makes of the manifest for Outlook what the unified one says', async () => {
  const file = path.join(folder, 'outlook.xml');
  writeFileSync(file, outlookXml(config));
  await convert(file, folder);
  const converted = JSON.parse(readFileSync(path.join(folder, 'manifest.json'), 'utf8')) as TeamsManifest;
  expect(addInOf(converted)).toEqual(addInOf(unifiedManifest(config)));
});
