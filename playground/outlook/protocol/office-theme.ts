import type { OfficeThemeName } from '../model/settings';

/** Colours of an Office theme, as `Office.context.officeTheme` gives them. */
export interface OfficeTheme {
  readonly bodyBackgroundColor: string;
  readonly bodyForegroundColor: string;
  readonly controlBackgroundColor: string;
  readonly controlForegroundColor: string;
}

const THEMES: Readonly<Record<OfficeThemeName, OfficeTheme>> = {
  colorful: theme('#f0f0f0', '#242424', '#ffffff', '#242424'),
  white: theme('#ffffff', '#242424', '#ffffff', '#242424'),
  darkGray: theme('#444444', '#f5f5f5', '#595959', '#ffffff'),
  black: theme('#1f1f1f', '#ffffff', '#292929', '#ffffff'),
};

function theme(
  bodyBackgroundColor: string,
  bodyForegroundColor: string,
  controlBackgroundColor: string,
  controlForegroundColor: string,
): OfficeTheme {
  return { bodyBackgroundColor, bodyForegroundColor, controlBackgroundColor, controlForegroundColor };
}

export function officeTheme(name: OfficeThemeName): OfficeTheme {
  return THEMES[name];
}

/** Whether a theme shows light text on dark. */
export function isDark(name: OfficeThemeName): boolean {
  return name === 'darkGray' || name === 'black';
}

/** The theme as the event `officeThemeChanged` carries it: each colour a number. */
export function asEventColors(colors: OfficeTheme): Readonly<Record<keyof OfficeTheme, number>> {
  const number = (color: string) => Number.parseInt(color.slice(1), 16);
  return {
    bodyBackgroundColor: number(colors.bodyBackgroundColor),
    bodyForegroundColor: number(colors.bodyForegroundColor),
    controlBackgroundColor: number(colors.controlBackgroundColor),
    controlForegroundColor: number(colors.controlForegroundColor),
  };
}
