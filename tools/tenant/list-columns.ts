import { LIST_COLUMNS, type ListColumn } from '../../src/hosts/graph/directory-columns';

/** What every list has by itself, and so is not made. */
const TITLE = 'Title';

/** A column as Microsoft Graph makes it (`columnDefinition`). */
export type GraphColumn = Readonly<Record<string, unknown>> & { readonly name: string };

/** The columns that the list of the partner directory needs, and how the one that it has already is called. */
export const GRAPH_COLUMNS: readonly GraphColumn[] = LIST_COLUMNS.filter(({ name }) => name !== TITLE).map(
  (listColumn) => ({
    name: listColumn.name,
    displayName: listColumn.column,
    description: listColumn.description,
    required: listColumn.isRequired,
    ...contentOf(listColumn),
  }),
);

export const TITLE_IS_CALLED: string = LIST_COLUMNS.find(({ name }) => name === TITLE)?.column ?? TITLE;

function contentOf({ kind, choices }: ListColumn): Readonly<Record<string, unknown>> {
  switch (kind) {
    case 'line':
      return { text: { maxLength: 255 } };
    case 'lines':
      return { text: { allowMultipleLines: true, linesForEditing: 3, textType: 'plain' } };
    case 'choice':
      return { choice: { allowTextEntry: false, choices, displayAs: 'dropDownMenu' } };
    case 'choices':
      return { choice: { allowTextEntry: false, choices, displayAs: 'checkBoxes' } };
    case 'day':
      return { dateTime: { displayAs: 'standard', format: 'dateOnly' } };
  }
}
