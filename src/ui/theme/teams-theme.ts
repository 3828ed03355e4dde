import { teamsHighContrastTheme, type Theme } from '@fluentui/react-components';
import { dark, light } from './theme';

/** The Fluent theme for each of Teams' own: its contrast theme is drawn by Teams, and not by the browser. */
export function teamsTheme(kind: 'light' | 'dark' | 'highContrast'): Theme {
  switch (kind) {
    case 'light':
      return light;
    case 'dark':
      return dark;
    case 'highContrast':
      return teamsHighContrastTheme;
  }
}
