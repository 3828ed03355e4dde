/** "a", "a en b", "a, b en c". */
export function joined(texts: readonly string[], and: string): string {
  const last = texts[texts.length - 1] ?? '';
  return texts.length < 2 ? last : `${texts.slice(0, -1).join(', ')} ${and} ${last}`;
}
