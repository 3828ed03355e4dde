/** Lines made of templates: what writers seldom wrote, above all names that stand for no client. */
import { capital, aName, aPerson, aWord, inFile, noName, recased } from './augment.mjs';
import { pick } from './chance.mjs';
import * as pools from './pools.mjs';
import { TEMPLATES } from './templates.mjs';

/** @typedef {import('./pieces.mjs').Piece} Piece */

const TONGUES =
  'frans engels duits arabisch dari pasjtoe farsi turks pools russisch oekraïens roemeens bulgaars spaans portugees italiaans albanees armeens tigrinya somali somalisch lingala swahili kinyarwanda berbers koerdisch tibetaans nepalees vietnamees chinees mandarijn hindi urdu punjabi bengaals tamil thai grieks servisch kroatisch bosnisch slowaaks tsjechisch hongaars romani tsjetsjeens georgisch wolof pular fula susu malinké hausa igbo yoruba twi amhaars oromo nederlands anglais arabe turc russe ukrainien roumain polonais espagnol portugais albanais arménien néerlandais'.split(
    ' ',
  );

/** @param {string} slot @param {string} textKind @param {() => number} random @returns {Piece} */
function filled(slot, textKind, random) {
  const { first, family } = aPerson(random);
  const aClient = (/** @type {string} */ text) => ({ text, isName: true });
  const other = (/** @type {string} */ text) => ({ text, isName: false });
  switch (slot) {
    case '{n}': {
      const roll = random();
      return aClient(inFile(aName(roll < 0.5 ? 'A B' : roll < 0.88 ? 'A' : 'A. B', random), textKind, '_'));
    }
    case '{f}':
      return aClient(first);
    case '{l}':
      return aClient(inFile(family, textKind, '_'));
    case '{A}':
      return aClient(pick(pools.ambiguous, random));
    case '{P}':
      return aClient(pick(pools.places, random));
    case '{a}':
      return other(pick(pools.ambiguous, random));
    case '{e}':
      return other(aWord('en', random));
    case '{r}':
      return other(aWord('fr', random));
    case '{t}':
      return other(capital(pick(TONGUES, random)));
    case '{F}':
      return other(first);
    case '{L}':
      return other(family);
    case '{p}':
      return other(pick(pools.places, random));
    case '{o}':
      return other(pick(pools.organisations, random));
    case '{x}':
      return other(textKind === 'fileName' ? aWord('nl', random) : noName('nl', random));
    case '{w}':
      return other(aWord('nl', random));
    default:
      return other(slot);
  }
}

/**
 * One line of a random template, in a random casing.
 * @param {() => number} random @returns {{ pieces: readonly Piece[], textKind: 'subject' | 'fileName' }}
 */
export function aTemplateLine(random) {
  const { text: template, textKind } = pick(TEMPLATES, random);
  const pieces = template
    .split(/(\{\w\})/)
    .filter((part) => part !== '')
    .map((part) => filled(part, textKind, random));
  if (template.includes('{e}') && random() < 0.6) {
    for (const piece of pieces) piece.text = piece.text.replace(/\p{L}{3,}/gu, capital);
  }
  if (random() < 0.08) {
    for (const piece of pieces)
      if (piece.isName && piece.text.length > 4) piece.text = piece.text.toUpperCase();
  }
  const first = pieces[0];
  if (first && random() < 0.85) first.text = capital(first.text);
  const roll = random();
  return { pieces: recased(pieces, roll < 0.5 ? 'same' : roll < 0.76 ? 'lower' : 'upper'), textKind };
}
