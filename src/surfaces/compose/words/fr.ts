import { fr as words } from '../../../core/language/pane/fr';
import { fr as reasons } from '../../../core/language/reasons/fr';
import type { PaneWords } from './words';

export const fr: PaneWords = { language: 'fr', words, reasons };
