import { dialled } from '../../core/partners/dialled';
import { completedDirectory } from '../../core/partners/directory-file';
import {
  cellOf,
  entriesOf,
  organisationsOf,
  orphansOf,
  withoutFaulty,
  type Row,
} from '../../core/partners/directory-rows';
import { faultyPlaces } from '../../core/partners/faulty-places';
import { asRecord } from '../parse';
import { LIST_COLUMNS } from './directory-columns';
import type { Asking, DirectoryReading } from './graph';
import type { Requests } from './request';
import type { DirectoryList } from './settings';
import { GraphFailure } from './trouble';

/** SharePoint gives 200 rows a page where nobody asks for more. */
const PAGE = 1_000;

/** Milliseconds that the directory is kept; then the list is read again. */
const FRESH = 10 * 60_000;

/** Reads the directory of a list, and keeps it in memory for a while. */
export function directoryReader(
  requests: Requests,
  list: DirectoryList | null,
  privateProviders: readonly string[],
): (asking: Asking) => Promise<DirectoryReading> {
  let kept: { readonly reading: DirectoryReading; readonly at: number } | null = null;
  return async (asking) => {
    if (list === null) {
      throw new GraphFailure({ kind: 'notFound' });
    }
    if (kept && Date.now() - kept.at < FRESH) {
      return kept.reading;
    }
    const items = await requests.pages('directory', pathOf(list), asking);
    const reading = readingOf(items.map(rowOf), privateProviders);
    kept = { reading, at: Date.now() };
    return reading;
  };
}

function pathOf({ site, list }: DirectoryList): string {
  const fields = LIST_COLUMNS.map(({ name }) => name).join(',');
  const place = site.includes(':') ? `${site}:` : site;
  return `/sites/${place}/lists/${encodeURIComponent(list)}/items?$expand=fields($select=${fields})&$top=${PAGE}`;
}

/** SharePoint leaves out of an item what is empty. */
function rowOf(item: unknown, index: number): Row {
  const fields = asRecord(asRecord(item).fields);
  const cells = new Map(
    LIST_COLUMNS.map(({ column, name, kind }) => [column, textOf(fields[name], kind === 'day')]),
  );
  return { number: index, cell: (column) => cells.get(column) ?? '' };
}

function textOf(value: unknown, isDay: boolean): string {
  if (Array.isArray(value)) {
    return value.map((one) => textOf(one, false)).join(', ');
  }
  const text = typeof value === 'string' ? value.trim() : '';
  return isDay ? dayOf(text) : text;
}

const HALF_A_DAY = 12 * 60 * 60_000;

/** SharePoint gives a day as the moment at which it begins where the site is: 2026-09-01 in Brussels is 2026-08-31T22:00:00Z. */
function dayOf(text: string): string {
  const moment = Date.parse(text);
  return Number.isNaN(moment)
    ? text
    : new Date(moment + HALF_A_DAY).toISOString().slice(0, 'yyyy-mm-dd'.length);
}

function readingOf(rows: readonly Row[], privateProviders: readonly string[]): DirectoryReading {
  // Rows of a list have no order of their own: those that say what an organisation is come first.
  const described = rows.filter(({ cell }) => cell('name') !== '');
  const others = rows.filter(({ cell }) => cell('name') === '');
  const { entries, faulty } = entriesOf([...described, ...others], dialled);
  const places = faultyPlaces(organisationsOf(entries), privateProviders);
  const titleOf = (row: number) => rows[row]?.cell('organisation') ?? '';
  const skipped = [
    ...faulty.map(({ row, column }) => ({ row: titleOf(row), column })),
    ...places.flatMap((place) => {
      const cell = cellOf(entries, place);
      return cell ? [{ row: titleOf(cell.row), column: cell.column ?? 'organisation' }] : [];
    }),
    ...orphansOf(entries, places).map(({ row }) => ({ row: titleOf(row), column: 'organisation' })),
  ];
  return { directory: completedDirectory({ organisations: withoutFaulty(entries, places) }), skipped };
}
