/**
 * A day as people in Belgium write it: `24/11/2026`.
 *
 * @param day as `2026-11-24`
 */
export function dayInWords(day: string): string {
  return day.split('-').reverse().join('/');
}
