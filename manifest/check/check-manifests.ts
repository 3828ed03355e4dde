import { checkOutlookXml } from './check-outlook-xml';
import { checkTeamsPackage, type PackageFiles } from './check-teams-package';
import { manifestReport, problem, type ManifestProblem } from './problem';
import { differences } from './said';
import type { Served } from './served';

/** Every manifest of one deployment. */
export interface Manifests {
  readonly outlook: string;
  readonly teams: PackageFiles;
  readonly unified: PackageFiles;
}

/** What a unified package has besides the tab. */
const OF_THE_ADD_IN = ['authorization', 'extensions'];

/** Checks all manifests of a deployment, and that they say the same. @returns a report; '' where all is in order */
export function checkManifests({ outlook, teams, unified }: Manifests, served: Served): string {
  const checked = {
    outlook: checkOutlookXml(outlook, served),
    teams: checkTeamsPackage(teams, served),
    unified: checkTeamsPackage(unified, served),
  };
  const report = Object.entries(checked)
    .map(([name, result]) => ('problems' in result ? manifestReport(name, result.problems) : ''))
    .join('');
  if ('problems' in checked.outlook || 'problems' in checked.teams || 'problems' in checked.unified) {
    return report;
  }
  if (checked.unified.said === null) {
    return manifestReport('unified', [problem('manifest', '"extensions" is missing.', 'Add it.')]);
  }
  return manifestReport('manifests', [
    ...differences(checked.outlook.said, checked.unified.said, ['the one for Outlook', 'the unified one']),
    ...tabDifferences({ ...checked.teams.manifest }, { ...checked.unified.manifest }),
  ]);
}

type Loose = Readonly<Record<string, unknown>>;

function tabDifferences(teams: Loose, unified: Loose): readonly ManifestProblem[] {
  return Array.from(new Set([...Object.keys(teams), ...Object.keys(unified)]))
    .filter((key) => !OF_THE_ADD_IN.includes(key))
    .filter((key) => JSON.stringify(teams[key]) !== JSON.stringify(unified[key]))
    .map((key) =>
      problem(key, 'The Teams package and the unified one differ.', 'All variants have to say the same.'),
    );
}
