/** Latin look-alikes of the Cyrillic letters from U+0430 on, and of the Greek ones from U+03B1 on; `_` has none. */
const CYRILLIC = 'a6br_e_3uuk_mhonpcty_x__ww__b___eehresiij';
const GREEK = 'aby_e_n_ik_uv_onpcotu_x_w';
/** Further letters that pass for one of ours, each followed by it. */
const OTHERS = 'ԁdԛqԝwһhӏlүyѵvıiɡgɑaøołlđd。.';
const UNSEEN = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]|[\u0300-\u036f]/g;
const NOT_ASCII = /[^\0-\x7f]/g;

/** What a text passes for at a glance: foreign, accented, wide and unseen characters become the plain ones they look like. */
export function skeleton(text: string): string {
  return text.search(NOT_ASCII) >= 0
    ? text.normalize('NFKD').replace(UNSEEN, '').toLowerCase().replace(NOT_ASCII, plain)
    : text;
}

function plain(letter: string): string {
  const code = letter.charCodeAt(0);
  const at = OTHERS.indexOf(letter);
  const like = at >= 0 ? OTHERS.charAt(at + 1) : CYRILLIC.charAt(code - 0x430) || GREEK.charAt(code - 0x3b1);
  return like === '' || like === '_' ? letter : like;
}

const LATIN = /[a-z]/;
const GREEK_OR_CYRILLIC = /[\u0370-\u052f]/;

/** Whether a word of the address mixes our letters with Greek or Cyrillic ones, as no honest name does. */
export function mixesScripts(address: string): boolean {
  return address.split(/[.@]/).some((label) => LATIN.test(label) && GREEK_OR_CYRILLIC.test(label));
}
