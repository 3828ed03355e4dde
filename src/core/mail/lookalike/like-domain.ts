import { domainOf, localOf } from '../address';
import { disguisesOf, endingOf, knownDomains, nameOf, namesWithin, type KnownDomains } from './known-domains';
import { surest, type Likeness } from './likeness';
import { EDIT } from './edits';
import { nearest } from './nearest';

/** A name of one or two letters has neighbours under every ending. */
const SHORTEST_CERTAIN = 5;

/** No name worth comparing has more labels. */
const MOST_LABELS = 4;

/**
 * The known domain that an address at an unknown domain was probably meant for, or pretends to be at:
 *
 * - another ending, other or no hyphens and dots, words in another order, 0 for o, 1 for l, rn for m: certain for a name of
 *   five letters or more;
 * - a typing error away (`nearest`);
 * - the whole domain in front of another, or in the part before the @: certain;
 * - a long name as part of a longer one: certain where it is glued on (`mijncaw-voorbeeld.be`). A hyphen before it, or one
 *   word such as a municipality, is what an honest neighbour has (`ocmw-sint-niklaas.be` beside `sint-niklaas.be`).
 */
export function likeDomain(address: string, known: readonly (readonly string[])[]): Likeness | undefined {
  const domain = domainOf(address);
  const local = localOf(address);
  return surest(
    known
      .map(knownDomains)
      .reduce<readonly (Likeness | undefined)[]>(
        (found, domains) =>
          found.concat(
            inFront(domains, local),
            inFront(domains, domain),
            inDisguise(domains, domain),
            mistyped(domains, domain),
            within(domains, domain),
          ),
        [],
      ),
  );
}

/** The provider of private mailboxes of which a domain is a typing error: `gmial.com`, `telent.be`. */
export function likeProvider(address: string, providers: readonly string[]): Likeness | undefined {
  const domain = domainOf(address);
  const found = mistyped(knownDomains(providers), domain);
  return found && { ...found, like: found.like.replace('.*', endingOf(domain)) };
}

function inFront({ domains }: KnownDomains, text: string): Likeness | undefined {
  for (const part of text.split(/[\s@%!_=+"#]/)) {
    const labels = part.split('.');
    for (let start = 0; start < labels.length - 1; start += 1) {
      for (let count = 2; count <= MOST_LABELS; count += 1) {
        const like = labels.slice(start, start + count).join('.');
        if (domains.has(like)) {
          return { like, isCertain: true };
        }
      }
    }
  }
  return undefined;
}

function inDisguise({ byDisguise }: KnownDomains, domain: string): Likeness | undefined {
  for (const name of namesUpTo(domain)) {
    for (const disguise of disguisesOf(name)) {
      const like = byDisguise.get(disguise);
      if (like !== undefined) {
        return { like, isCertain: disguise.length >= SHORTEST_CERTAIN };
      }
    }
  }
  return undefined;
}

function mistyped({ list, endings, names }: KnownDomains, domain: string): Likeness | undefined {
  const ending = endingOf(domain);
  const weigh = (place: number) => (endings[place] === ending || endings[place] === '.*' ? 0 : EDIT);
  return surest(
    namesUpTo(domain).map((name) => {
      const found = nearest(names, name, weigh);
      return found && { like: list[found.place] ?? '', isCertain: found.isCertain };
    }),
  );
}

function within(domains: KnownDomains, domain: string): Likeness | undefined {
  return surest(
    namesWithin(domains, nameOf(domain)).map((like) => {
      const at = domain.indexOf(like);
      return { like, isCertain: at > 0 && domain.charAt(at - 1) !== '-' && /[-.]/.test(nameOf(like)) };
    }),
  );
}

/** The name, and what is left of it without its first labels, as a known domain covers those below it. */
function namesUpTo(domain: string): readonly string[] {
  const labels = nameOf(domain).split('.');
  return labels.map((_, start) => labels.slice(start).join('.')).slice(-MOST_LABELS);
}
