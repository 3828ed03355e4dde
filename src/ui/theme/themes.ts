import { createDarkTheme, createLightTheme, type PartialTheme, type Theme } from '@fluentui/react-components';
import { brand } from './brand';

/** Palettes that Fluent's parts draw a state with. The others are for avatars, and Schakel shows none. */
const STATE = /^colorPalette(?:Red|Green|DarkOrange|Yellow|Berry|Marigold|LightGreen)[A-Z]/;

function withoutAvatars(theme: Theme): PartialTheme {
  return Object.fromEntries(
    Object.entries(theme).filter(([name]) => !name.startsWith('colorPalette') || STATE.test(name)),
  );
}

/** Worked out while building (`tools/webpack/worked-out.js`). */
export const light: PartialTheme = withoutAvatars(createLightTheme(brand));

export const dark: PartialTheme = {
  ...withoutAvatars(createDarkTheme(brand)),
  // Fluent's own choices, a shade darker, are too faint for text on a dark ground (WCAG 1.4.3).
  colorBrandForeground1: brand[110],
  colorBrandForeground2: brand[120],
  colorBrandForegroundLink: brand[110],
  colorBrandForegroundLinkHover: brand[120],
  colorBrandForegroundLinkPressed: brand[110],
};
