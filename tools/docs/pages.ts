import { directoryPage } from './directory-page';
import { permissionsPage } from './permissions-page';
import { policyPage } from './policy-page';
import { rulesPage } from './rules-page';

/** Every generated page by its place in the project. */
export const PAGES: Readonly<Record<string, string>> = {
  'docs/directory.md': directoryPage(),
  'docs/permissions.md': permissionsPage(),
  'docs/policy.md': policyPage(),
  'docs/rules.md': rulesPage(),
};
