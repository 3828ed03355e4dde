/**
 * What stands behind the country and check digits of an IBAN, by country: n digits, a letters, c either (IBAN registry of
 * SWIFT, release 99, and the countries that use IBANs without being in it, such as Morocco, Algeria and Senegal).
 */
const STRUCTURES: readonly (readonly [structure: string, countries: string])[] = [
  ['a1 n10 c12', 'IT SM'],
  ['a1 n23', 'CI'],
  ['a2 n12', 'FK'],
  ['a2 n19', 'GW'],
  ['a2 n22', 'NE SN TG'],
  ['a4 c13', 'LV'],
  ['a4 c14', 'BH'],
  ['a4 c15', 'GI'],
  ['a4 c16', 'RO'],
  ['a4 c20', 'AZ'],
  ['a4 c21', 'QA'],
  ['a4 c22', 'KW'],
  ['a4 c24', 'LC'],
  ['a4 n10', 'NL'],
  ['a4 n14', 'GB'],
  ['a4 n15', 'IQ'],
  ['a4 n19 a3', 'MU'],
  ['a4 n20 a3', 'SC'],
  ['a4 n20', 'DO HN NI SV'],
  ['a4 n4 c16', 'BY'],
  ['a4 n4 c18', 'JO YE'],
  ['a4 n5 c18', 'MT'],
  ['a4 n6 c8', 'BG'],
  ['c2 n16', 'GE'],
  ['c2 n22', 'BF BJ ML'],
  ['c4 n14', 'IE'],
  ['c4 n16', 'PK VG'],
  ['c4 n21', 'PS'],
  ['c20', 'MD'],
  ['c24', 'GT'],
  ['n2 c18', 'SA'],
  ['n3 c10 n2', 'MK'],
  ['n3 c13', 'KZ LU'],
  ['n3 c16', 'OM'],
  ['n4 c20', 'LB'],
  ['n5 c12', 'CH LI'],
  ['n5 c17', 'TR'],
  ['n6 c19', 'UA'],
  ['n7 c16', 'GR'],
  ['n8 c12', 'AD'],
  ['n8 c16', 'AL CY'],
  ['n10 c11 n2', 'BL FR GF GP MC MF MQ NC PF PM RE TF WF YT'],
  ['n11', 'NO'],
  ['n12', 'BE'],
  ['n14', 'AX DK FI FO GL SD'],
  ['n14 c15', 'RU'],
  ['n15', 'SI'],
  ['n16', 'AT BA EE LT MN XK'],
  ['n17', 'HR'],
  ['n18', 'CR DE ME RS VA'],
  ['n19', 'AE IL SO TL'],
  ['n20', 'CZ ES SE SK TN'],
  ['n21', 'AO CV LY MZ PT ST'],
  ['n22', 'DZ IR IS'],
  ['n23', 'BI CF CG CM DJ GA GQ KM MG MR TD'],
  ['n23 a1 c1', 'BR'],
  ['n24', 'HU MA PL'],
  ['n25', 'EG'],
];

/** One character class for each character behind the first four, such as `nnnnnnnnnnnn` for Belgium. */
const CLASSES_BY_COUNTRY: ReadonlyMap<string, string> = new Map(
  STRUCTURES.reduce<[string, string][]>((all, [structure, countries]) => {
    const classes = structure
      .split(' ')
      .map((part) => part.charAt(0).repeat(Number(part.slice(1))))
      .join('');
    return all.concat(countries.split(' ').map((country): [string, string] => [country, classes]));
  }, []),
);

/** The classes of the characters behind the first four of an IBAN; undefined for letters that are no country with IBANs. */
export function ibanClassesOf(country: string): string | undefined {
  return CLASSES_BY_COUNTRY.get(country.toUpperCase());
}
