import type { PartialTheme } from '@fluentui/react-components';
import { isDark, type HostColors } from './host-colors';
import { dark, light } from './themes';

/** The Fluent theme that suits the host. Contrast themes are left to the browser (`forced-colors`). */
export function themeFor(colors: HostColors | null): PartialTheme {
  return isDark(colors) ? dark : light;
}
