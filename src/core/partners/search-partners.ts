import { fold } from '../detection/text';
import type { Organisation, PartnerDirectory } from './directory';

/**
 * The partners in whose name, kind, area or offer each word of a query stands, whatever its case and accents; all of them
 * for an empty query. In the order of the directory, those with the words in their name first.
 */
export function searchPartners({ organisations }: PartnerDirectory, query: string): readonly Organisation[] {
  const words = fold(query)
    .split(/\s+/)
    .filter((word) => word !== '');
  const hits = organisations.filter((organisation) => {
    const text = fold(searchableText(organisation));
    return words.every((word) => text.includes(word));
  });
  const inName = ({ name }: Organisation) => words.every((word) => fold(name).includes(word));
  return hits.filter(inName).concat(hits.filter((organisation) => !inName(organisation)));
}

function searchableText({ name, kind, areas, grants }: Organisation): string {
  return [name, kind, ...areas, ...grants].join('\n');
}
