import { phoneInWords } from '../../../src/core/partners/phone-in-words';

describe('a telephone number reads', () => {
  it.each([
    ['with the zone of a large town apart', '+3293000001', '09 300 00 01'],
    ['with any other zone apart', '+3253123456', '053 12 34 56'],
    ['in pairs for a mobile', '+32470123456', '0470 12 34 56'],
    ['as dialled, from another country', '+31201234567', '+31201234567'],
    ['as dialled, of another length', '+321712', '+321712'],
  ])('%s', (_, phone, words) => {
    expect(phoneInWords(phone)).toBe(words);
  });
});
