import { createContext, use, type ReactNode } from 'react';
import type { Settings } from '../model/settings';
import type { Workspace } from '../model/workspace';
import { useStore } from '../../common/ui/use-store';
import { wordingFor, type Wording } from './wording';

const WorkspaceContext = createContext<Workspace | null>(null);

interface PlaygroundProviderProps {
  readonly workspace: Workspace;
  readonly children: ReactNode;
}

/** Gives every part of the screen the workspace. */
export function PlaygroundProvider({ workspace, children }: PlaygroundProviderProps) {
  return <WorkspaceContext value={workspace}>{children}</WorkspaceContext>;
}

export function useWorkspace(): Workspace {
  const workspace = use(WorkspaceContext);
  if (!workspace) {
    throw new Error('Only within a PlaygroundProvider');
  }
  return workspace;
}

export function useSettings(): Settings {
  return useStore(useWorkspace().settings);
}

/** The words in the language of the stand-in Outlook. */
export function useWording(): Wording {
  return wordingFor(useSettings().displayLanguage);
}
