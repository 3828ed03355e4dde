/**
 * A telephone number as people in Belgium write and read it aloud: `09 300 00 01`, `053 12 34 56`, `0470 12 34 56`. A number of
 * another country stays as it is.
 *
 * @param phone as dialled internationally: `+3293000001`
 */
export function phoneInWords(phone: string): string {
  const national = /^\+32(\d{8,9})$/.exec(phone)?.[1];
  if (national === undefined) {
    return phone;
  }
  const digits = `0${national}`;
  if (digits.length === 10) {
    return digits.replace(/^(\d{4})(\d\d)(\d\d)(\d\d)$/, '$1 $2 $3 $4');
  }
  return /^0[2349]/.test(digits)
    ? digits.replace(/^(\d\d)(\d{3})(\d\d)(\d\d)$/, '$1 $2 $3 $4')
    : digits.replace(/^(\d{3})(\d\d)(\d\d)(\d\d)$/, '$1 $2 $3 $4');
}
