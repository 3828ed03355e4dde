import { en as words } from '../../../core/language/pane/en';
import { en as reasons } from '../../../core/language/reasons/en';
import type { PaneWords } from './words';

export const en: PaneWords = { language: 'en', words, reasons };
