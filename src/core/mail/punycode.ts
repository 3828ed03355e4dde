const BASE = 36;
const LARGEST_CODE_POINT = 0x10ffff;
/** Longest label that DNS knows; what is longer is no name. */
const LONGEST = 63;

/** A domain with its `xn--` labels as the letters that a reader sees (RFC 3492); what can't be decoded stays as it is. */
export function withReadableLabels(domain: string): string {
  return domain.includes('xn--')
    ? domain
        .split('.')
        .map((label) => (label.startsWith('xn--') && label.length <= LONGEST ? decoded(label) : label))
        .join('.')
    : domain;
}

function decoded(label: string): string {
  const text = label.slice(4);
  const letters = Array.from(text.slice(0, Math.max(0, text.lastIndexOf('-'))));
  let [code, index, bias] = [128, 0, 72];
  let position = letters.length === 0 ? 0 : letters.length + 1;
  while (position < text.length) {
    const before = index;
    let weight = 1;
    for (let step = BASE; ; step += BASE) {
      const digit = parseInt(text.charAt(position), BASE);
      position += 1;
      if (Number.isNaN(digit)) {
        return label;
      }
      // The digits of punycode are a–z and then 0–9; those of `parseInt` the other way round.
      const value = (digit + 26) % BASE;
      const threshold = Math.min(Math.max(step - bias, 1), 26);
      index += value * weight;
      if (value < threshold) {
        break;
      }
      weight *= BASE - threshold;
    }
    const size = letters.length + 1;
    bias = adapted(index - before, size, before === 0);
    code += Math.floor(index / size);
    if (code > LARGEST_CODE_POINT) {
      return label;
    }
    index %= size;
    letters.splice(index, 0, String.fromCodePoint(code));
    index += 1;
  }
  return letters.join('').normalize('NFC').toLowerCase();
}

function adapted(delta: number, size: number, isFirst: boolean): number {
  let rest = Math.floor(delta / (isFirst ? 700 : 2));
  rest += Math.floor(rest / size);
  let steps = 0;
  for (; rest > 455; steps += BASE) {
    rest = Math.floor(rest / 35);
  }
  return steps + Math.floor((BASE * rest) / (rest + 38));
}
