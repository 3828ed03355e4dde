/**
 * A telephone number as dialled internationally, from how it is written in Belgium or abroad: `09 300 00 01`, `+32 (0)9 300 00 01`,
 * `0032 9 300 00 01`.
 *
 * @returns the text itself where it is written in no such way
 */
export function dialled(text: string): string {
  const digits = text.replace(/\(0\)/, '').replace(/[\s./()-]/g, '');
  const international = digits.replace(/^00/, '+').replace(/^0(?=[1-9]\d{7,8}$)/, '+32');
  return /^\+\d+$/.test(international) ? international : text;
}
