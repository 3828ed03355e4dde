import { nl as words } from '../../../core/language/pane/nl';
import { nl as reasons } from '../../../core/language/reasons/nl';
import type { PaneWords } from './words';

export const nl: PaneWords = { language: 'nl', words, reasons };
