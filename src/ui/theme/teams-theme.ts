import { teamsHighContrastTheme, type PartialTheme } from '@fluentui/react-components';
import { dark, light } from './themes';

const contrast: PartialTheme = {
  ...teamsHighContrastTheme,
  // A quiet button keeps the colour of a link, which can't be read on the ground that this theme gives it.
  colorSubtleBackgroundHover: teamsHighContrastTheme.colorNeutralBackground1,
  colorSubtleBackgroundPressed: teamsHighContrastTheme.colorNeutralBackground1,
};

/** The Fluent theme for each of Teams' own: its contrast theme is drawn by Teams, and not by the browser. */
export function teamsTheme(kind: 'light' | 'dark' | 'highContrast'): PartialTheme {
  switch (kind) {
    case 'light':
      return light;
    case 'dark':
      return dark;
    case 'highContrast':
      return contrast;
  }
}
