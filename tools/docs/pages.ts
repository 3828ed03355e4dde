import { directoryPage } from './directory-page';
import { policyPage } from './policy-page';
import { rulesPage } from './rules-page';

/** Every generated page by its place in the project. */
export const PAGES: Readonly<Record<string, string>> = {
  'docs/directory.md': directoryPage(),
  'docs/policy.md': policyPage(),
  'docs/rules.md': rulesPage(),
};
