/** Signs for classes: none that a literal has to escape. */
const SIGNS = '!#%&()*+,-./0123456789:;<=>?@[]^_{|}~$';

/**
 * Front-codes entries, their classes apart (which gzip takes better), as `src/core/detection/names/lexicon.ts` reads them.
 * @param {ReadonlyMap<string, number>} bitsByKey
 */
export function encode(bitsByKey) {
  /** @type {Map<number, number>} */
  const uses = new Map();
  for (const bits of bitsByKey.values()) uses.set(bits, (uses.get(bits) ?? 0) + 1);
  const classes = [...uses].sort((a, b) => b[1] - a[1]).map(([bits]) => bits);
  if (classes.length > SIGNS.length) {
    throw new Error(`${classes.length} classes of words, ${SIGNS.length} signs: merge some classes`);
  }
  const keys = [...bitsByKey.keys()].sort();
  /** @type {string[]} */
  const letters = [];
  /** @type {string[]} */
  const signs = [];
  for (let letter = 97; letter <= 122; letter += 1) {
    let previous = '';
    let text = '';
    let closing = '';
    for (const key of keys.filter((one) => one.charCodeAt(0) === letter)) {
      const rest = key.slice(1);
      let shared = 0;
      while (shared < 25 && shared < rest.length && rest[shared] === previous[shared]) shared += 1;
      text += String.fromCharCode(65 + shared) + rest.slice(shared);
      closing += SIGNS.charAt(classes.indexOf(bitsByKey.get(key) ?? 0));
      previous = rest;
    }
    letters.push(text);
    signs.push(closing);
  }
  return { classes, signs: SIGNS.slice(0, classes.length), letters, classesOfLetters: signs };
}
