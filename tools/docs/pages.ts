import { RECIPES } from '../hosting/recipes';
import { directoryPage } from './directory-page';
import { permissionsPage } from './permissions-page';
import { policyPage } from './policy-page';
import { rulesPage } from './rules-page';

/** Every generated page, and recipe for a web host, by its place in the project. */
export const PAGES: Readonly<Record<string, string>> = {
  'docs/directory.md': directoryPage(),
  'docs/permissions.md': permissionsPage(),
  'docs/policy.md': policyPage(),
  'docs/rules.md': rulesPage(),
  ...RECIPES,
};
