import { withReadableLabels } from '../../../src/core/mail/punycode';

const LONGEST = `xn--${'a'.repeat(54)}-9ua`;

it.each([
  ['voorbeeld.be', 'voorbeeld.be'],
  ['mijnxn--voorbeeld.be', 'mijnxn--voorbeeld.be'],
  ['xn--mnchen-3ya.de', 'münchen.de'],
  ['mail.xn--mnchen-3ya.xn--mnchen-3ya', 'mail.münchen.münchen'],
  ['xn--80ak6aa92e.com', 'аррӏе.com'],
  ['xn--bcher-kva', 'bücher'],
  ['xn--ls8h.la', '💩.la'],
  // Samples of RFC 3492, section 7.1.
  ['xn--ihqwcrb4cv8a8dqg056pqjye', '他们为什么不说中文'],
  ['xn--n8jok5ay5dzabd5bym9f0cm5685rrjetr6pdxa', 'なぜみんな日本語を話してくれないのか'],
  ['xn--3b-ww4c5e180e575a65lsy2b', '3年b組金八先生'],
  ['xn--d9juau41awczczp', 'そのスピードで'],
  // Not what an encoder writes.
  ['xn--mnchen-3y.de', 'xn--mnchen-3y.de'],
  ['xn--!!!.be', 'xn--!!!.be'],
  ['xn--99999999.be', 'xn--99999999.be'],
  ['xn--dn32g.be', '\u{10ffff}.be'],
  ['xn--en32g.be', 'xn--en32g.be'],
])('%s is read as %s', (domain, readable) => {
  expect(withReadableLabels(domain)).toBe(readable);
});

it('a label is read as long as DNS knows it, and no longer', () => {
  expect(LONGEST).toHaveLength(62);
  const longer = (letters: number) => LONGEST.replace('aaa', 'a'.repeat(3 + letters));
  expect(withReadableLabels(longer(1))).not.toContain('xn--');
  expect(withReadableLabels(longer(2))).toBe(longer(2));
});
