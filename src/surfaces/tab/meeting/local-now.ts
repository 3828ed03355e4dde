/** This moment by the caseworker's own clock, as `2026-11-24T10:05`: dates and times are typed by that clock too. */
export function localNow(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}
