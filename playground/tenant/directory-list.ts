import type { ListItem, NullableOption } from '@microsoft/microsoft-graph-types';
import type { PartnerDirectory } from '../../src/core/partners/directory';
import { LIST_COLUMNS, type ListColumnKind } from '../../src/hosts/graph/directory-columns';
import { directoryCells, type Cells } from '../../tools/organisation/directory-cells';

/** Values of a row by the internal name of their column, as SharePoint gives them. */
export type Fields = Readonly<Record<string, string | readonly string[]>>;

/** A row of the list; Microsoft's types leave out what stands in it. */
export interface DirectoryItem extends Pick<ListItem, 'createdDateTime' | 'lastModifiedDateTime'> {
  readonly id: string;
  readonly contentType: NullableOption<{ readonly id: string; readonly name: string }>;
  readonly fields: Fields;
}

const WRITTEN_AT = '2026-09-01T08:00:00Z';

/** The partner directory as a SharePoint list has it: a cell that is empty isn't there. */
export function directoryItems(directory: PartnerDirectory): readonly DirectoryItem[] {
  return directoryCells(directory).map((cells, index) => ({
    id: String(index + 1),
    createdDateTime: WRITTEN_AT,
    lastModifiedDateTime: WRITTEN_AT,
    contentType: { id: '0x0100', name: 'Item' },
    fields: fieldsOf(cells),
  }));
}

function fieldsOf(cells: Cells): Fields {
  return Object.fromEntries(
    LIST_COLUMNS.flatMap(({ column, name, kind }) => {
      const text = cells[column] ?? '';
      return text === '' ? [] : [[name, fieldOf(text, kind)]];
    }),
  );
}

function fieldOf(text: string, kind: ListColumnKind): string | readonly string[] {
  switch (kind) {
    case 'choices':
      return text.split(', ');
    case 'day':
      // The moment at which it begins in Brussels, in summer.
      return new Date(Date.parse(`${text}T00:00:00+02:00`)).toISOString();
    default:
      return text;
  }
}
