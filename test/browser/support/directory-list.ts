import type { BrowserContext } from 'playwright-core';
import { directoryItems } from '../../../playground/tenant/directory-list';
import type { PartnerDirectory } from '../../../src/core/partners/directory';

/** Rows a page, as many as SharePoint gives where the tab asks for them; the stand-in Graph gives five. */
const PAGE = 1_000;

/** The rows of any SharePoint list, in Graph. */
const ROWS = /\/v1\.0\/sites\/.+\/lists\/[^/]+\/items$/;

/** Has the tab read another directory from the tenant's list than the example's, in Graph's shapes; the rest of Graph stays. */
export async function serveDirectory(context: BrowserContext, directory: PartnerDirectory): Promise<void> {
  const items = directoryItems(directory);
  await context.route(
    ({ pathname }) => ROWS.test(decodeURIComponent(pathname)),
    (route) => {
      const url = new URL(route.request().url());
      const to = Number(url.searchParams.get('$skiptoken') ?? 0) + PAGE;
      const value = items.slice(to - PAGE, to);
      url.searchParams.set('$skiptoken', String(to));
      return route.fulfill({
        json: { value, ...(to < items.length ? { '@odata.nextLink': url.href } : {}) },
      });
    },
  );
}
