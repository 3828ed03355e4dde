import { directoryItems } from '../../directory-list';
import { failure, replyWith } from '../message';
import { pageOf, selected } from '../odata';
import type { Operation } from '../operation';

const EXPANDED_FIELDS = /^fields(?:\(\$?select=([^)]*)\))?$/i;

/** Rows of the list that holds the partner directory. Source: learn.microsoft.com/graph/api/listitem-list */
export const directory: Operation = {
  name: 'directory',
  method: 'GET',
  path: /^\/sites\/(.+):\/lists\/([^/]+)\/items$/,
  scopes: ['Sites.Selected'],
  answer: (request, { tenant, parts: [site, list], root }) => {
    const { directoryList } = tenant;
    if (site !== directoryList?.site || list !== directoryList?.list) {
      return failure(404, 'itemNotFound', 'The specified list was not found.');
    }
    const fields = EXPANDED_FIELDS.exec(request.query.get('$expand') ?? '');
    const items = directoryItems(tenant.directory).map(({ fields: all, ...item }) =>
      fields ? { ...item, fields: selected(all, fields[1]) } : item,
    );
    return replyWith(pageOf(items, request, root));
  },
};
