import { developmentConfig } from '../../manifest/development';
import { outlookXml } from '../../manifest/outlook-xml';
import { directoryPage } from './directory-page';
import { policyPage } from './policy-page';
import { rulesPage } from './rules-page';

/** Every generated page by its place in the project, and the manifest with which `docs/playground.md` installs Schakel. */
export const PAGES: Readonly<Record<string, string>> = {
  'docs/directory.md': directoryPage(),
  'docs/policy.md': policyPage(),
  'docs/rules.md': rulesPage(),
  'manifest/schakel.dev.xml': outlookXml(developmentConfig(), 'development'),
};
