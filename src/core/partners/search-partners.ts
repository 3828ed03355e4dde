import { fold } from '../detection/text';
import { flowCatalogue } from '../language/flow/catalogue';
import { handoffCatalogue } from '../language/handoff/catalogue';
import { LANGUAGES, type Language } from '../language/language';
import { LIFE_DOMAINS, ORGANISATION_KINDS, type Organisation, type PartnerDirectory } from './directory';

/**
 * The partners in whose name, kind, area, life domain or offer each word of a query stands, whatever its case and accents; all
 * of them for an empty query. Kinds and life domains are found by their words in each language. In the order of the directory,
 * those with the words in their name first. Direct contacts are not searched: the client may look along (H1).
 */
export function searchPartners(directory: PartnerDirectory, query: string): readonly Organisation[] {
  const words = fold(query)
    .split(/\s+/)
    .filter((word) => word !== '');
  const inName: Organisation[] = [];
  const elsewhere: Organisation[] = [];
  for (const { organisation, name, text } of textsOf(directory)) {
    if (words.every((word) => name.includes(word))) {
      inName.push(organisation);
    } else if (words.every((word) => text.includes(word))) {
      elsewhere.push(organisation);
    }
  }
  return inName.concat(elsewhere);
}

/** A partner, with what it is found by: folded once, as folding takes longer than looking. */
interface SearchableText {
  readonly organisation: Organisation;
  readonly name: string;
  readonly text: string;
}

const texts = new WeakMap<PartnerDirectory, readonly SearchableText[]>();

function textsOf(directory: PartnerDirectory): readonly SearchableText[] {
  let known = texts.get(directory);
  if (known === undefined) {
    known = directory.organisations.map((organisation) => ({
      organisation,
      name: fold(organisation.name),
      text: searchableText(organisation),
    }));
    texts.set(directory, known);
  }
  return known;
}

function searchableText({ name, kind, areas, lifeDomains, grants }: Organisation): string {
  const domains = lifeDomains.map((domain) => DOMAIN_WORDS[domain] ?? '');
  return fold([name, kind, KIND_WORDS[kind] ?? '', ...areas, ...domains, ...grants].join('\n'));
}

const DOMAIN_WORDS = inAllLanguages(LIFE_DOMAINS, (language) => handoffCatalogue(language).domains);

const KIND_WORDS = inAllLanguages(ORGANISATION_KINDS, (language) => flowCatalogue(language).partner.kinds);

function inAllLanguages<Key extends string>(
  keys: readonly Key[],
  wordsIn: (language: Language) => Readonly<Record<Key, string>>,
): Readonly<Record<string, string>> {
  return keys.reduce(
    (all, key) => ({ ...all, [key]: LANGUAGES.map((language) => wordsIn(language)[key]).join('\n') }),
    {},
  );
}
