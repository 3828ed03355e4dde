/**
 * How long a subscriber's number is, fixed or mobile, and the calling codes where it is (ITU E.164, national numbering plans).
 * By length rather than by code, which is half as long.
 */
const CODES_BY_LENGTHS: readonly string[] = [
  '4-5 290',
  '4-7 683 690',
  '4-11 352',
  '4-13 43',
  '5 247 500 682',
  '5-7 676 677 678 688',
  '5-8 686',
  '5-9 27',
  '5-10 82 358 685',
  '5-15 49',
  '6 298 299 672 681 687',
  '6-7 597',
  '6-9 40 252 359 376 421 508',
  '6-10 53 63 95 98 880',
  '6-12 39',
  '7 238 239 246 248 269 291 297 501 592 673 674 679 680 691 692 960',
  '7-8 230 241 267 372 507 599 670 675 961 975',
  '7-9 46 48 220 231 254 265 354 423 595 967',
  '7-10 243 353',
  '7-11 86',
  '7-12 62 381',
  '8 45 47 65 216 222 223 226 227 228 232 235 236 253 257 266 268 350 356 357 370 371 373 374 382 386 389 502 503 504 505 506 509 591 598 689 852 853 965 968 973 974 993',
  '8-9 32 36 51 66 213 224 250 258 264 355 377 385 387 593 855 886 962 963 970 971',
  '8-10 20 57 60 64 378 850 856 964 976 977',
  '8-12 383 972',
  '9 33 34 41 56 61 93 94 211 212 218 221 233 237 240 242 244 245 249 251 255 256 260 261 262 263 351 375 380 420 590 594 596 966 992 994 995 996 998',
  '9-10 44 81 84 92',
  '9-11 31',
  '10 1 7 30 52 58 90 91 225 229 234',
  '10-11 54 55',
];

interface CallingCode {
  readonly code: string;
  readonly shortest: number;
  readonly longest: number;
}

const CALLING_CODES: ReadonlyMap<string, CallingCode> = new Map(
  CODES_BY_LENGTHS.reduce<[string, CallingCode][]>((all, row) => {
    const [lengths = '', ...codes] = row.split(' ');
    const [shortest = 0, longest = shortest] = lengths.split('-').map(Number);
    return all.concat(codes.map((code): [string, CallingCode] => [code, { code, shortest, longest }]));
  }, []),
);

/** The calling code that digits begin with; no code is the beginning of another. */
export function callingCodeOf(digits: string): CallingCode | undefined {
  return (
    CALLING_CODES.get(digits.slice(0, 1)) ??
    CALLING_CODES.get(digits.slice(0, 2)) ??
    CALLING_CODES.get(digits.slice(0, 3))
  );
}
