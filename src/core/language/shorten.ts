const LONGEST_QUOTE = 40;
const LONGEST_ADDRESS = 64;

/** A text short enough to quote: what is cut is cut from the middle. */
export function shortText(text: string, longest: number = LONGEST_QUOTE): string {
  const characters = Array.from(text);
  if (characters.length <= longest) {
    return text;
  }
  const head = Math.ceil((longest - 1) / 2);
  const tail = longest - 1 - head;
  return `${characters.slice(0, head).join('')}…${characters.slice(characters.length - tail).join('')}`;
}

/**
 * A mail address short enough to show. Its domain is never cut, as that is where a wrong address gives itself away;
 * only the middle of the part before the @ is, where that is too long.
 */
export function shortAddress(address: string): string {
  const at = address.lastIndexOf('@');
  if (at === -1) {
    return shortText(address, LONGEST_ADDRESS);
  }
  const room = Math.max(9, LONGEST_ADDRESS - (address.length - at));
  return shortText(address.slice(0, at), room) + address.slice(at);
}
