import { createContext, use } from 'react';
import { useStore } from '../../common/ui/use-store';
import type { TeamsSettings } from '../model/settings';
import type { Shell } from '../model/shell';
import { teamsWordingFor, type TeamsWording } from './wording';

const ShellContext = createContext<Shell | null>(null);

/** Gives every part of the screen the shell. */
export const ShellProvider = ShellContext;

export function useShell(): Shell {
  const shell = use(ShellContext);
  if (!shell) {
    throw new Error('Only within a ShellProvider');
  }
  return shell;
}

export function useTeamsSettings(): TeamsSettings {
  return useStore(useShell().settings);
}

/** The words in the language of the stand-in Teams. */
export function useTeamsWording(): TeamsWording {
  return teamsWordingFor(useTeamsSettings().displayLanguage);
}
