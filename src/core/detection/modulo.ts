/** The remainder of a decimal number of any length after division by 97. */
export function modulo97(digits: string): number {
  let remainder = 0;
  for (const digit of digits) {
    remainder = (remainder * 10 + Number(digit)) % 97;
  }
  return remainder;
}
