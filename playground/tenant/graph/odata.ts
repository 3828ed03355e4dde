import type { GraphRequest } from './message';

/** A page of a collection, as Graph gives it. */
export interface Page<Entity> {
  readonly '@odata.context': string;
  readonly '@odata.nextLink'?: string;
  readonly value: readonly Partial<Entity>[];
}

/** Smaller than Graph's own, so that whoever forgets the next page sees it with a handful of partners. */
const LARGEST_PAGE = 5;

/**
 * What `$select` asks of an entity, and its id; all where there is none.
 *
 * @param select names with commas between
 * @param expanded names that `$expand` brings along whatever `$select` says
 */
export function selected<Entity extends object>(
  entity: Entity,
  select: string | null | undefined,
  expanded: readonly string[] = [],
): Partial<Entity> {
  if (!select) {
    return entity;
  }
  const wanted = new Set(['id', ...expanded, ...select.split(',').map((name) => name.trim())]);
  return Object.fromEntries(Object.entries(entity).filter(([name]) => wanted.has(name))) as Partial<Entity>;
}

/**
 * The page of a collection that a request asks for by `$top` and by the link to the next page.
 *
 * @param root where Graph is: `https://localhost:3000/`
 * @param expanded names that `$expand` brings along
 */
export function pageOf<Entity extends object>(
  entities: readonly Entity[],
  { path, query }: GraphRequest,
  root: string,
  expanded: readonly string[] = [],
): Page<Entity> {
  const size = Math.min(Number(query.get('$top') ?? LARGEST_PAGE), LARGEST_PAGE);
  const from = Number(query.get('$skiptoken') ?? 0);
  const next = new URLSearchParams(query);
  next.set('$skiptoken', String(from + size));
  return {
    '@odata.context': `${root}v1.0/$metadata`,
    ...(from + size < entities.length
      ? { '@odata.nextLink': `${root}v1.0${encodeURI(path)}?${next.toString()}` }
      : {}),
    value: entities
      .slice(from, from + size)
      .map((entity) => selected(entity, query.get('$select'), expanded)),
  };
}

/** The texts in a list of OData literals: `'An','O''Brien'` is An and O'Brien. */
export function literals(list: string | undefined): readonly string[] {
  return (list?.match(/'(?:[^']|'')*'/g) ?? []).map((text) => text.slice(1, -1).replaceAll("''", "'"));
}
