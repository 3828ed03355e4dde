import {
  disguisesOf,
  endingOf,
  knownDomains,
  nameOf,
  namesWithin,
} from '../../../../src/core/mail/lookalike/known-domains';
import { likeDomain, likeProvider } from '../../../../src/core/mail/lookalike/like-domain';
import { perList } from '../../../../src/core/mail/lookalike/per-list';

const like = (domain: string, ...known: readonly string[]) => {
  const found = likeDomain(`an@${domain}`, [known]);
  return found ? `${found.like} ${found.isCertain ? 'for certain' : 'perhaps'}` : 'none';
};

it.each([
  ['caw-voorbeeld.be', 'caw-voorbeeld', '.be'],
  ['mail.caw.co.uk', 'mail.caw', '.co.uk'],
  ['voorbeeld', 'voorbeeld', ''],
])('%s is %s with the ending %s', (domain, name, ending) => {
  expect([nameOf(domain), endingOf(domain)]).toEqual([name, ending]);
});

it.each([
  ['caw-voorbeeld', ['cawvoorbeeld', 'cawvoorbeeld', 'voorbeeldcaw']],
  ['oost.caw-gent', ['oostcawgent', 'cawgentoost', 'gentcawoost']],
  ['b0rn1vv', ['bomlw', 'bomlw', 'bomlw']],
])('%s is known in the disguises %j', (name, disguises) => {
  expect(disguisesOf(name)).toEqual(disguises);
});

it.each([
  ['mijncaw-voorbeeld', ['caw-voorbeeld.be']],
  ['caw-voorbeeld', ['caw-voorbeeld.be']],
  ['cavv-v00rbee1d', ['caw-voorbeeld.be']],
  ['cawvoorbeelx', []],
  ['mijngent', []],
  ['huis-achttien-oost', ['achttien.be']],
  ['huisachttien', ['achttien.be']],
  ['cawvoorbeeldachttien', ['caw-voorbeeld.be', 'achttien.be']],
])('within %s stand the known names %j', (name, domains) => {
  expect(namesWithin(knownDomains(['caw-voorbeeld.be', 'gent.be', 'achttien.be']), name)).toEqual(domains);
});

it.each([
  ['another ending', 'aalst.com', 'aalst.be', 'aalst.be for certain'],
  ['another ending of a short name', 'gent.com', 'gent.be', 'gent.be perhaps'],
  ['a slip and another ending', 'caw-vorbeeld.com', 'caw-voorbeeld.be', 'caw-voorbeeld.be perhaps'],
  ['a slip and another ending of a short name', 'aalsr.com', 'aalst.be', 'none'],
  ['a slip below a domain', 'mail.caw-vorbeeld.be', 'caw-voorbeeld.be', 'caw-voorbeeld.be for certain'],
  ['a letter less in two words', 'zorg.lokern.be', 'zorg.lokeren.be', 'zorg.lokeren.be for certain'],
  ['four labels in front', 'a.b.lokeren.be.evil.com', 'a.b.lokeren.be', 'a.b.lokeren.be for certain'],
  ['a name glued on', 'mijncaw-voorbeeld.be', 'caw-voorbeeld.be', 'caw-voorbeeld.be for certain'],
  ['a name behind a hyphen', 'bib-caw-voorbeeld.be', 'caw-voorbeeld.be', 'caw-voorbeeld.be perhaps'],
  ['a name of one word glued on', 'mijnvoorbeeldegem.be', 'voorbeeldegem.be', 'voorbeeldegem.be perhaps'],
  ['the domain before a hyphen', 'caw-voorbeeld.be-zorg.com', 'caw-voorbeeld.be', 'caw-voorbeeld.be perhaps'],
  ['nothing', 'zorg.example', 'caw-voorbeeld.be', 'none'],
])('%s makes %s like %s: %s', (_, domain, known, expected) => {
  expect(like(domain, known)).toBe(expected);
});

it('what is certain by one list goes before what another says', () => {
  expect(likeDomain('an@caw-vorbeeld.be', [['caw-vorbeelden.com'], ['caw-voorbeeld.be']])).toEqual({
    like: 'caw-voorbeeld.be',
    isCertain: true,
  });
});

it.each([
  ['lieve@gmial.com', 'gmail.com'],
  ['lieve@yaho.fr', 'yahoo.fr'],
  ['lieve@gmail.evil.com', undefined],
])('%s is like the provider %s', (address, provider) => {
  expect(likeProvider(address, ['gmail.com', 'yahoo.*'])?.like).toBe(provider);
});

it('what is worked out of a list is worked out once for each list', () => {
  let worked = 0;
  const count = perList((list) => {
    worked += 1;
    return list.length;
  });
  const [one, other] = [['a'], ['a', 'b']];
  expect([count(one), count(one), count(other), count(one)]).toEqual([1, 1, 2, 1]);
  expect(worked).toBe(2);
});
