/**
 * The end of what starts at a local time, in the same time zone.
 *
 * @param start as `2026-11-25T14:00`
 * @param duration minutes
 * @returns in the same form
 */
export function endOf(start: string, duration: number): string {
  const end = new Date(Date.parse(`${start}:00Z`) + duration * 60_000);
  return end.toISOString().slice(0, 'yyyy-mm-ddThh:mm'.length);
}
