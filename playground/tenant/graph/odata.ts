import type { GraphRequest } from './message';

/** A page of a collection, as Graph gives it. */
export interface Page<Entity> {
  readonly '@odata.context': string;
  readonly '@odata.nextLink'?: string;
  readonly value: readonly Partial<Entity>[];
}

/** Smaller than Graph's own, so that whoever forgets the next page sees it with a handful of partners. */
const LARGEST_PAGE = 5;

/** Only the properties that `$select` asks for, and `id`; all where it is left out. */
export function selected<Entity extends object>(
  entity: Entity,
  select: string | null | undefined,
): Partial<Entity> {
  if (!select) {
    return entity;
  }
  const wanted = new Set(['id', ...select.split(',').map((name) => name.trim())]);
  return Object.fromEntries(
    Object.entries(entity).filter(([name]) => wanted.has(name) || name.startsWith('@odata')),
  ) as Partial<Entity>;
}

/**
 * The page of a collection that a request asks for by `$top` and by the link to the next page.
 *
 * @param root where Graph is: `https://localhost:3000/`
 */
export function pageOf<Entity extends object>(
  entities: readonly Entity[],
  { path, query }: GraphRequest,
  root: string,
): Page<Entity> {
  const top = Math.min(Number(query.get('$top') ?? LARGEST_PAGE), LARGEST_PAGE);
  const from = Number(query.get('$skiptoken') ?? 0);
  const next = new URLSearchParams(query);
  next.set('$skiptoken', String(from + top));
  return {
    '@odata.context': `${root}v1.0/$metadata`,
    ...(from + top < entities.length
      ? { '@odata.nextLink': `${root}v1.0${encodeURI(path)}?${next.toString()}` }
      : {}),
    value: entities.slice(from, from + top).map((entity) => selected(entity, query.get('$select'))),
  };
}

/** The text of an OData literal: `'O''Brien'` is `O'Brien`. */
export function literal(text: string): string {
  return text.slice(1, -1).replaceAll("''", "'");
}
