import { createDarkTheme, createLightTheme, type Theme } from '@fluentui/react-components';
import { brand } from './brand';
import { isDark, type HostColors } from './host-colors';

export const light: Theme = createLightTheme(brand);

export const dark: Theme = {
  ...createDarkTheme(brand),
  // Fluent's own choices, a shade darker, are too faint for text on a dark ground (WCAG 1.4.3).
  colorBrandForeground1: brand[110],
  colorBrandForeground2: brand[120],
  colorBrandForegroundLink: brand[110],
  colorBrandForegroundLinkHover: brand[120],
  colorBrandForegroundLinkPressed: brand[110],
};

/** The Fluent theme that suits the host. Contrast themes are left to the browser (`forced-colors`). */
export function themeFor(colors: HostColors | null): Theme {
  return isDark(colors) ? dark : light;
}
