import { RECIPES } from '../hosting/recipes';
import { developmentConfig } from '../../manifest/development';
import { outlookXml } from '../../manifest/outlook-xml';
import { configPage } from './config-page';
import { directoryPage } from './directory-page';
import { permissionsPage } from './permissions-page';
import { policyPage } from './policy-page';
import { rulesPage } from './rules-page';

/** Every generated page, and recipe for a web host, by its place in the project. */
export const PAGES: Readonly<Record<string, string>> = {
  'docs/config.md': configPage(),
  'docs/directory.md': directoryPage(),
  'docs/permissions.md': permissionsPage(),
  'docs/policy.md': policyPage(),
  'docs/rules.md': rulesPage(),
  'manifest/schakel.dev.xml': outlookXml(developmentConfig(), 'development'),
  ...RECIPES,
};
