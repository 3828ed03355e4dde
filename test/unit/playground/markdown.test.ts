import { parseMarkdown, type Block, type Inline } from '../../../playground/outlook/send/markdown';

const text = (value: string): Inline => ({ kind: 'text', text: value });
const paragraph = (...children: readonly Inline[]): Block => ({ kind: 'paragraph', children });

test('paragraphs end with an empty line, items of a list with a carriage return', () => {
  expect(parseMarkdown('Kijk na:\n\n- een\r- twee\r\n\nDan verzenden.')).toEqual([
    paragraph(text('Kijk na:')),
    { kind: 'list', isOrdered: false, items: [[text('een')], [text('twee')]] },
    paragraph(text('Dan verzenden.')),
  ]);
});

test('a numbered list is a list of its own', () => {
  expect(parseMarkdown('- los\r1. eerst\r2. dan')).toEqual([
    { kind: 'list', isOrdered: false, items: [[text('los')]] },
    { kind: 'list', isOrdered: true, items: [[text('eerst')], [text('dan')]] },
  ]);
});

test('bold, italic and both', () => {
  expect(parseMarkdown('**Niet** verzonden, *nog* niet, _echt_, **heel *erg* niet**')).toEqual([
    paragraph(
      { kind: 'bold', children: [text('Niet')] },
      text(' verzonden, '),
      { kind: 'italic', children: [text('nog')] },
      text(' niet, '),
      { kind: 'italic', children: [text('echt')] },
      text(', '),
      { kind: 'bold', children: [text('heel '), { kind: 'italic', children: [text('erg')] }, text(' niet')] },
    ),
  ]);
});

test('a backslash shows the sign after it as it is', () => {
  expect(parseMarkdown(String.raw`\*\*Niet\*\* 85\.07\.30 en **a\*b** in C:\Temp`)).toEqual([
    paragraph(
      ...['*', '*'].map(text),
      text('Niet'),
      ...['*', '*'].map(text),
      text(' 85'),
      text('.'),
      text('07'),
      text('.'),
      text('30 en '),
      { kind: 'bold', children: [text('a'), text('*'), text('b')] },
      text(String.raw` in C:\Temp`),
    ),
  ]);
});

test('an address with underscores is no italic', () => {
  expect(parseMarkdown('jan_de_smet@voorbeeld.be')).toEqual([paragraph(text('jan_de_smet@voorbeeld.be'))]);
});

test('a link leads to https, or is no link', () => {
  expect(parseMarkdown('[uitleg](https://voorbeeld.be/a?b=1)')).toEqual([
    paragraph({ kind: 'link', text: 'uitleg', address: 'https://voorbeeld.be/a?b=1' }),
  ]);
  for (const address of [
    'http://voorbeeld.be',
    'javascript:alert(1)',
    'data:text/html,x',
    '//voorbeeld.be',
  ]) {
    const markdown = `[uitleg](${address})`;
    expect(parseMarkdown(markdown)).toEqual([paragraph(text(markdown))]);
  }
});

test('html is text', () => {
  expect(parseMarkdown('<b onclick="x()">Niet</b>')).toEqual([paragraph(text('<b onclick="x()">Niet</b>'))]);
});
