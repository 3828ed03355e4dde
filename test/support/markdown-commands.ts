/** Commands of a page in the code blocks of one language, in their order: one a line. */
export function commandsIn(markdown: string, language: string): readonly string[] {
  return [...markdown.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)]
    .filter(([, name]) => name === language)
    .flatMap(([, , block = '']) => block.split('\n'))
    .filter((line) => line !== '');
}
