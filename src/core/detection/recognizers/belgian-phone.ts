/** A mobile number without its leading 0 (numbering plan of BIPT). */
const MOBILE = /^4[5-9]\d{7}$/;

/** Zones with one digit (Brussels, Antwerp, Liège, Ghent) and with two, then the subscriber. */
const LANDLINE = /^(?:[23][2-8]|4[23]|9[2-4]|1[0-69]|5\d|6[013-57-9]|71|8[1-79])\d{6}$|^80[2-8]\d{5}$/;

/** Whether digits without the leading 0 are a line of a person or an office; service numbers (0800, 070, 078) are none. */
export function isBelgianNumber(national: string): boolean {
  return MOBILE.test(national) || LANDLINE.test(national);
}

/**
 * Whether a number with its leading 0 is broken into groups as Belgians write it: the zone first ("09 265 89 20",
 * "053/21.34.56"), a mobile number behind its first four digits or in pairs ("0475 12 34 56", "04 75 12 34 56").
 */
export function isBelgianGrouping(digits: string, lengths: readonly number[]): boolean {
  const [first = 0, ...rest] = lengths;
  if (rest.length === 0) {
    return true;
  }
  if (rest.some((length) => length < 2)) {
    return false;
  }
  if (digits.length === 10) {
    return first >= 3 || (first === 2 && rest.every((length) => length === 2));
  }
  return first >= 3 || (first === 2 && '2349'.includes(digits.charAt(1)));
}
