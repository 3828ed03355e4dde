import { isDigitAt } from '../digit-runs';
import { isLetterAt } from '../surroundings';

/** Where a street ends in an address: with the postcode and the municipality behind it, or without. */
export interface Tail {
  readonly end: number;
  readonly hasPostcode: boolean;
}

/** What stands between a house number and a municipality: ", 9120 Beveren", " - B-9000 Gent", " te Ronse", " à Renaix". */
const LEAD = /^(?:,? ?(?:te|à|in|at) |[ ,_-]{1,3})?(?:B-)?/;

/**
 * Reads postcode and municipality behind a house number.
 *
 * @param from index behind the house number
 */
export function municipalityBehind(text: string, from: number): Tail {
  const ahead = text.slice(from, from + 10);
  const lead = LEAD.exec(ahead)?.[0] ?? '';
  const postcode = from + lead.length;
  const isPostcode =
    lead !== '' &&
    /^[1-9]\d{3}$/.test(text.slice(postcode, postcode + 4)) &&
    !isDigitAt(text, postcode + 4) &&
    /^[ _]$/.test(text.charAt(postcode + 4));
  if (isPostcode) {
    const end = municipalityEnd(text, postcode + 5);
    return end > postcode + 5 ? { end, hasPostcode: true } : { end: from, hasPostcode: false };
  }
  if (/^,? ?(?:te|à) $/.test(lead)) {
    const end = municipalityEnd(text, postcode);
    return { end: end > postcode ? end : from, hasPostcode: false };
  }
  return { end: from, hasPostcode: false };
}

const ARTICLES = ['de', 'la', 'le', 'het'];

const LONGEST_NAME = 30;

/** Index behind a municipality: one word such as "Sint-Niklaas", or an article and a word: "De Pinte". */
function municipalityEnd(text: string, from: number): number {
  const end = nameEnd(text, from);
  const isArticle = ARTICLES.includes(text.slice(from, end).toLowerCase()) && text.charAt(end) === ' ';
  return isArticle ? Math.max(end, nameEnd(text, end + 1)) : end;
}

function nameEnd(text: string, from: number): number {
  let end = from;
  while (
    end - from < LONGEST_NAME &&
    (isLetterAt(text, end) ||
      (end > from && isLetterAt(text, end + 1) && "-'’".includes(text.charAt(end) || ' ')))
  ) {
    end += 1;
  }
  return end;
}
