import fc from 'fast-check';
import { detectInBody } from '../../../src/core/detection/body/detect-in-body';
import { plainTextOf } from '../../../src/core/detection/body/plain-text';

const MAIL = `Beste Els,

Ik verwijs graag mevr. Fatima El Amrani (geb. 12/03/1985) door. Fatima woont in Gent.
Je bereikt mevrouw El Amrani op 0475 12 34 56.
Ook dhr. Johan De Smet vraagt een afspraak.

Met vriendelijke groeten
Tine Maes
09 265 89 20

Van: Els Verhoeven <els@caw-voorbeeld.be>
Onderwerp: vraag
Dag Tine, hoe gaat het met mevr. Sara Claeys?
`;

const inText = (content: string) => detectInBody({ format: 'text', content });

describe('a body', () => {
  it('is told apart into greeting, message, signature and quoted history', () => {
    expect(inText(MAIL).parts.map(({ kind }) => kind)).toEqual([
      'greeting',
      'message',
      'signature',
      'quotedHeader',
      'quoted',
    ]);
  });

  it('is about the people in its message, each with their data', () => {
    const people = inText(MAIL).people.map(({ name, data }) => [name, data.map(({ kind }) => kind)]);
    expect(people).toEqual([
      ['Fatima El Amrani', ['birthDate', 'phone']],
      ['Johan De Smet', []],
    ]);
  });

  it('keeps apart whom the quoted history is about', () => {
    expect(inText(MAIL).quotedPeople.map(({ name }) => name)).toEqual(['Sara Claeys']);
  });

  it('holds no client data in the names of who is greeted, who signs and who wrote before', () => {
    const names = inText(MAIL).detections.filter(({ kind }) => kind === 'name');
    expect(names.map(({ text }) => text)).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/Els|Tine|Verhoeven/)]),
    );
  });

  it.each([
    ['Beste mevr. Peeters,', 'zie zip.'],
    ['Dag dhr. J. Peeters!', 'Zie zip.'],
    ['Geachte mr. en mevr. Peeters', ''],
    ['Dag An.', 'Ik stuur het door.'],
    ['Chère Mme. Peeters:', ''],
  ])('greets up to the mark behind the name: %s', (greeting, rest) => {
    const { text, parts } = inText(`${greeting} ${rest}\nDe afspraak gaat door.`);
    const [first] = parts;
    expect(first?.kind).toBe('greeting');
    expect(text.slice(0, first?.end).trim()).toBe(greeting);
  });

  it('holds no client data in a greeting with an abbreviation', () => {
    expect(inText('Beste mevr. Peeters,\nHet dossier is in orde.').detections).toEqual([]);
  });

  it('takes two people of one family for two', () => {
    const { people } = inText('Mevr. An Peeters en dhr. Jan Peeters zoeken een woning.');
    expect(people.map(({ name }) => name)).toEqual(['An Peeters', 'Jan Peeters']);
  });

  it('takes a professional who is named for no client', () => {
    const body = { format: 'text', content: 'Ik overlegde met Bram Hoste over mevr. Claeys.' } as const;
    expect(detectInBody(body, { professionals: ['Bram Hoste'] }).people.map(({ name }) => name)).toEqual([
      'Claeys',
    ]);
  });
});

describe('the text of an HTML body', () => {
  it.each([
    ['blocks as lines', '<p>Dag</p><div>Jan</div>', '\nDag\n\nJan\n'],
    ['line breaks', 'a<br>b<BR/>c', 'a\nb\nc'],
    ['no style, script or comment', '<style>p{}</style>a<script>x</script><!-- <p> -->b', 'ab'],
    ['entities', 'Caf&eacute; &amp; &#233;&#xE9; &nbsp;&onbekend;', 'Café & éé &onbekend;'],
    ['what looks like a tag and is not', 'a &lt;p&gt; b', 'a <p> b'],
    ['a tag that is never closed', 'a<p class="', 'a'],
  ])('has %s', (_, html, text) => {
    expect(plainTextOf(html)).toBe(text);
  });

  it('can be made of anything', () => {
    const pieces = fc.constantFrom(
      '<',
      '>',
      '</',
      '<p>',
      '<style>',
      '</style>',
      '<!--',
      '-->',
      '&',
      '&#',
      ';',
      '&#x110000;',
      'Jan',
      '\n',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 80 }), (parts) => {
        const { text, detections } = detectInBody({ format: 'html', content: parts.join('') });
        for (const { start, end, text: quoted } of detections) {
          expect(text.slice(start, end)).toBe(quoted);
        }
      }),
    );
  });
});
