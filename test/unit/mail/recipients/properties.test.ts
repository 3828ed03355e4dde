import fc from 'fast-check';
import { domainToASCII } from 'node:url';
import { isKnownAddress } from '../../../../src/core/mail/recipients';
import { withReadableLabels } from '../../../../src/core/mail/punycode';
import { partnerIndex } from '../../../../src/core/partners/partner-index';
import { judge } from '../../../../src/core/mail/judge';
import { person } from '../../../support/drafts';
import { addressTrouble, clientMail, directory, policy } from '../../../support/recipients';

const KNOWN = ['caw-voorbeeld.be', 'ocmw-voorbeeld.be', 'dmw-voorbeeld.be', 'voorbeeldegem.be'];
const LETTERS = 'abcdefghijklmnopqrstuvwxyz0123456789-.';

const known = fc.constantFrom(...KNOWN);
const letter = fc.constantFrom(...Array.from(LETTERS));
const atom = fc.stringMatching(/^[a-z][a-z0-9]{8,14}$/);

/** The same text with some of its letters in capitals. */
const inAnyCase = (text: string) =>
  fc
    .array(fc.boolean(), { minLength: text.length, maxLength: text.length })
    .map((capitals) => Array.from(text, (one, at) => (capitals[at] ? one.toUpperCase() : one)).join(''));

/** A part before the @ as the standard allows: plain, with a plus tag, or in quotation marks. */
const local = fc.oneof(
  atom,
  fc.tuple(atom, atom).map(([name, tag]) => `${name}+${tag}`),
  fc.tuple(atom, atom).map(([one, other]) => `"${one} ${other}"`),
);

const isKnown = (address: string) => isKnownAddress(address, policy, partnerIndex(directory));

/** One letter more, less, else or moved in what stands before the ending. */
const oneEdit = known.chain((domain) => {
  const name = domain.slice(0, domain.lastIndexOf('.'));
  const ending = domain.slice(name.length);
  const at = fc.nat(name.length - 1);
  return fc
    .oneof(
      at.map((place) => name.slice(0, place) + name.slice(place + 1)),
      fc.tuple(at, letter).map(([place, one]) => name.slice(0, place) + one + name.slice(place)),
      fc.tuple(at, letter).map(([place, one]) => name.slice(0, place) + one + name.slice(place + 1)),
      at
        .filter((place) => place < name.length - 1)
        .map(
          (place) =>
            name.slice(0, place) + (name[place + 1] ?? '') + (name[place] ?? '') + name.slice(place + 2),
        ),
    )
    .map((mutated) => mutated + ending);
});

it('any address at a known domain passes, in any case, with tag, quotation marks or final dot', () => {
  fc.assert(
    fc.property(
      fc
        .tuple(local, known, fc.constantFrom('', '.'))
        .chain(([name, domain, dot]) => inAnyCase(`${name}@${domain}${dot}`)),
      (address) => {
        expect(addressTrouble(address)).toBe('');
      },
    ),
  );
});

it('every single typing error in a known name of eight letters or more is caught', () => {
  fc.assert(
    fc.property(local, oneEdit, (name, domain) => {
      const address = `${name}@${domain}`;
      fc.pre(!isKnown(address) && /^[^.]+(?:\.[^.]+)+$/.test(domain));
      expect(addressTrouble(address)).toMatch(/ lookalikeAddress$/);
    }),
    { numRuns: 500 },
  );
});

it('a known domain in front of another is stopped, whatever stands around it', () => {
  fc.assert(
    fc.property(
      fc
        .tuple(local, fc.option(atom), fc.constantFrom(...KNOWN, 'gent.be'), atom)
        .chain(([name, front, domain, end]) =>
          inAnyCase(`${name}@${front === null ? '' : `${front}.`}${domain}.${end}.example`),
        ),
      (address) => {
        expect(addressTrouble(address)).toBe('block lookalikeAddress');
      },
    ),
  );
});

it('a known domain before the @ is stopped, however it is written there', () => {
  fc.assert(
    fc.property(atom, known, atom, fc.constantFrom('@', '%', '_', '='), (name, domain, end, sign) => {
      expect(addressTrouble(`"${name}${sign}${domain}"@${end}.example`)).toBe('block lookalikeAddress');
    }),
  );
});

it('a known name glued behind other letters is stopped', () => {
  fc.assert(
    fc.property(
      local,
      atom,
      fc.constantFrom('caw-voorbeeld.be', 'ocmw-voorbeeld.be'),
      (name, front, domain) => {
        expect(addressTrouble(`${name}@${front}${domain}`)).toBe('block lookalikeAddress');
      },
    ),
  );
});

it('one foreign letter that looks like ours is stopped, as it is shown and as it travels', () => {
  const foreign: Readonly<Record<string, string>> = { a: 'а', c: 'с', e: 'е', o: 'ο', b: 'ь', w: 'ԝ' };
  fc.assert(
    fc.property(known, fc.nat(), fc.boolean(), (domain, seed, asItTravels) => {
      const places = Array.from(domain.slice(0, -3)).flatMap((one, at) => (one in foreign ? [at] : []));
      const at = places[seed % places.length] ?? 0;
      const fake = domain.slice(0, at) + (foreign[domain[at] ?? ''] ?? '') + domain.slice(at + 1);
      expect(addressTrouble(`an@${asItTravels ? domainToASCII(fake) : fake}`)).toBe('block foreignLetters');
    }),
  );
});

it('no name and no address, however odd, keeps a mail from being judged', () => {
  const odd = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 80 }),
    fc.string({
      unit: fc.constantFrom('@', '.', '"', 'xn--', ':', ';', ' ', 'a', 'é', 'а', '+', '-'),
      maxLength: 60,
    }),
  );
  fc.assert(
    fc.property(odd, odd, fc.boolean(), (displayName, address, isGroup) => {
      const { outcome, findings } = judge(
        clientMail({ to: [{ displayName, address, isGroup }] }),
        policy,
        directory,
      );
      expect(outcome).not.toBe('allow');
      expect(findings.filter(({ rule }) => rule === 'M3').length).toBeLessThanOrEqual(1);
    }),
  );
});

it('each question is asked once', () => {
  const someone = fc.constantFrom(
    ...['tom@zorg.example', 'TOM@zorg.example', 'info@gent.be', 'bram.hoster@ocmw-voorbeeld.be'],
    ...['bram.hoste@ocmw-voorbeeld.be', 'leila.amrani@dmw-voorbeeld.be', 'an@caw-vorbeeld.be', ''],
  );
  const field = fc.array(
    someone.map((address) => person(address)),
    { maxLength: 6 },
  );
  fc.assert(
    fc.property(field, field, field, (to, cc, bcc) => {
      const asked = judge(clientMail({ to, cc, bcc }), policy, directory).findings.flatMap(({ question }) =>
        question ? [`${question.id} ${question.basis}`] : [],
      );
      expect(asked).toEqual(Array.from(new Set(asked)));
    }),
  );
});

it('punycode is read as the platform writes it', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-zà-öø-ÿа-яα-ωא-ת漢字]{1,20}$/), (label) => {
      const written = domainToASCII(label);
      fc.pre(written.startsWith('xn--'));
      expect(domainToASCII(withReadableLabels(written))).toBe(written);
      expect(withReadableLabels(written)).not.toContain('xn--');
    }),
  );
});
