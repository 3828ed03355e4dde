import { asRecord, asString } from '../parse';

/** Colours that Outlook draws itself with, as CSS colours. */
export interface HostTheme {
  readonly background: string;
  readonly foreground: string;
}

/** Outlook's colours, and when they change. */
export interface ThemeSource {
  /** `null` where Outlook doesn't tell. */
  theme(): HostTheme | null;
  onThemeChange(listener: (theme: HostTheme) => void): void;
}

export const outlookTheme: ThemeSource = {
  theme: () => {
    try {
      return themeOf(Office.context.officeTheme);
    } catch {
      return null;
    }
  },
  onThemeChange: (listener) =>
    listen(Office.context.mailbox, Office.EventType.OfficeThemeChanged, (event) => {
      const theme = themeOf(asRecord(event).officeTheme);
      if (theme) {
        listener(theme);
      }
    }),
};

interface EventSource {
  addHandlerAsync(type: Office.EventType, handler: (event: unknown) => void): void;
}

/** Listens to an event. Outlook without it is no failure: the pane reads again by itself. */
export function listen(
  source: EventSource,
  type: Office.EventType | undefined,
  listener: (event: unknown) => void,
): void {
  if (type === undefined) {
    return;
  }
  try {
    source.addHandlerAsync(type, listener);
  } catch {
    // This Outlook knows the name of the event, but doesn't raise it.
  }
}

function themeOf(officeTheme: unknown): HostTheme | null {
  try {
    const { bodyBackgroundColor, bodyForegroundColor } = asRecord(officeTheme);
    return { background: asString(bodyBackgroundColor), foreground: asString(bodyForegroundColor) };
  } catch {
    return null;
  }
}
