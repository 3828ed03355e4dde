import { useEffect, useState } from 'react';
import type { HostTheme, ThemeSource } from '../../hosts/outlook';

/** Outlook's colours, also when it changes them; `null` where it doesn't tell. */
export function useHostTheme(mail: ThemeSource | null): HostTheme | null {
  const [changed, setChanged] = useState<HostTheme | null>(null);
  useEffect(() => mail?.onThemeChange(setChanged), [mail]);
  return changed ?? mail?.theme() ?? null;
}
