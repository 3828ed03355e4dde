/** One thing that was looked at on a deployed host, and how it is. */
export interface Finding {
  readonly subject: string;
  /** `attention` works, and is worth mending. */
  readonly state: 'good' | 'attention' | 'bad';
  /** What was seen, as a sentence. */
  readonly seen: string;
  /** What to do about it, as a sentence; '' where all is good. */
  readonly cure: string;
}

export const good = (subject: string, seen: string): Finding => ({ subject, state: 'good', seen, cure: '' });

export const attention = (subject: string, seen: string, cure: string): Finding => ({
  subject,
  state: 'attention',
  seen,
  cure,
});

export const bad = (subject: string, seen: string, cure: string): Finding => ({
  subject,
  state: 'bad',
  seen,
  cure,
});

/** A few names in their order, and how many more there are. */
export function named(names: readonly string[], most = 3): string {
  const first = [...names].sort().slice(0, most).join(', ');
  return names.length > most ? `${first} and ${names.length - most} more` : first;
}
