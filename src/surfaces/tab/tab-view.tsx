import { PartnersView } from './partners/partners-view';
import type { DirectoryState } from './use-directory';

export function TabView({ state }: { readonly state: DirectoryState }) {
  return <PartnersView state={state} onCall={() => undefined} />;
}
