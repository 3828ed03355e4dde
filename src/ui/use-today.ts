import { useState } from 'react';
import type { Day } from '../core/consent/consent';

/** The day on which the pane was opened, as the caseworker's own clock has it. */
export function useToday(): Day {
  const [today] = useState(() => dayOf(new Date()));
  return today;
}

function dayOf(moment: Date): Day {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}
