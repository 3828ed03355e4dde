import { RECIPES } from '../hosting/recipes';
import { directoryPage } from './directory-page';
import { policyPage } from './policy-page';
import { rulesPage } from './rules-page';

/** Every generated page, and recipe for a web host, by its place in the project. */
export const PAGES: Readonly<Record<string, string>> = {
  'docs/directory.md': directoryPage(),
  'docs/policy.md': policyPage(),
  'docs/rules.md': rulesPage(),
  ...RECIPES,
};
