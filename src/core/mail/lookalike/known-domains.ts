import { readableDomain } from '../address';
import { namesOf, type Names } from './nearest';
import { perList } from './per-list';

/** Domains to compare others with. */
export interface KnownDomains {
  readonly domains: ReadonlySet<string>;
  /** Domain, ending and name of each have the same place. */
  readonly list: readonly string[];
  readonly endings: readonly string[];
  /** What stands before the ending. */
  readonly names: Names;
  /** The domain of a name in any of its disguises (`disguisesOf`). */
  readonly byDisguise: ReadonlyMap<string, string>;
  /** Domains by the first letters of the name. */
  readonly byStart: ReadonlyMap<string, readonly string[]>;
}

/** By so many first letters a name is looked up in others; shorter names are in too many of them. */
const START = 8;

/**
 * A list of domains made ready for comparison: domains such as `caw-voorbeeld.be`, or `gmail.*` for any ending.
 */
export const knownDomains = perList((spelled): KnownDomains => {
  const list = spelled.map(readableDomain);
  const names = list.map(nameOf);
  const byDisguise = new Map<string, string>();
  const byStart = new Map<string, readonly string[]>();
  list.forEach((domain, place) => {
    const name = names[place] ?? '';
    disguisesOf(name).forEach((disguise) => byDisguise.set(disguise, domain));
    const start = joinedName(name).slice(0, START);
    byStart.set(start, (byStart.get(start) ?? []).concat(domain));
  });
  return {
    list,
    endings: list.map(endingOf),
    names: namesOf(names),
    byDisguise,
    byStart,
    domains: new Set(list),
  };
});

const ENDING = /\.(?:(?:com?|org|net|ac|f?gov)\.)?[^.]+$/;

/** A domain without its ending: `caw-voorbeeld` of `caw-voorbeeld.be`, `x` of `x.co.uk`. */
export function nameOf(domain: string): string {
  return domain.replace(ENDING, '');
}

/** What `nameOf` leaves out: `.be`, `.co.uk`. */
export function endingOf(domain: string): string {
  return domain.slice(nameOf(domain).length);
}

/** The letters of a name, without what stands between its words. */
export function joinedName(name: string): string {
  return asRead(name).replace(/[-.]/g, '');
}

/** What a name becomes when its words change places, or what stands between them goes; one spelling for each. */
export function disguisesOf(name: string): readonly string[] {
  const words = asRead(name).split(/[-.]/);
  return [words.join(''), words.slice().sort().join(''), words.reverse().join('')];
}

/** Characters that the eye takes for another. */
function asRead(name: string): string {
  return name.replace(/0/g, 'o').replace(/1/g, 'l').replace(/rn/g, 'm').replace(/vv/g, 'w');
}

/** Known domains whose whole name stands within another: in `mijncaw-voorbeeld.be`, or `caw-voorbeeld.example.com`. */
export function namesWithin({ byStart }: KnownDomains, name: string): readonly string[] {
  const joined = joinedName(name);
  let found: readonly string[] = [];
  for (let at = 0; at + START <= joined.length; at += 1) {
    const domains = byStart.get(joined.slice(at, at + START)) ?? [];
    found = found.concat(domains.filter((domain) => joined.startsWith(joinedName(nameOf(domain)), at)));
  }
  return found;
}
