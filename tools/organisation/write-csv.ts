import Papa from 'papaparse';
import type { PartnerDirectory } from '../../src/core/partners/directory';
import { COLUMNS } from '../../src/core/partners/directory-columns';
import { directoryCells } from './directory-cells';

/** The directory as a spreadsheet that Excel opens with its accents right, and that `readCsv` reads back. */
export function directoryCsv(directory: PartnerDirectory): string {
  const lines = directoryCells(directory).map((cells) => COLUMNS.map((column) => cells[column] ?? ''));
  return `\uFEFF${Papa.unparse([[...COLUMNS], ...lines], { delimiter: ';' })}\r\n`;
}
