import { handoffCatalogue } from '../../language/handoff/catalogue';
import { LANGUAGES } from '../../language/language';
import { DATA_GROUPS, type DataGroup } from '../../mail/handoff-mark';
import type { Fact } from '../document';
import type { BlockParts } from './block-parts';
import { htmlPieces, type HtmlPiece } from './html-pieces';

/**
 * The parts of a handoff block; `null` where it holds no kind of data of a client.
 *
 * @param html the block alone
 */
export function partsOfHtml(html: string): BlockParts | null {
  const pieces = htmlPieces(html);
  const words = LANGUAGES.map(handoffCatalogue).find(({ groups }) =>
    pieces.some(({ tag, text }) => tag === 'h3' && DATA_GROUPS.some((group) => groups[group] === text)),
  );
  if (!words) {
    return null;
  }
  const section = (group: DataGroup, tag: HtmlPiece['tag']) => {
    const heading = pieces.findIndex((piece) => piece.tag === 'h3' && piece.text === words.groups[group]);
    const rest = heading === -1 ? [] : pieces.slice(heading + 1);
    const end = rest.findIndex((piece) => piece.tag !== tag);
    return (end === -1 ? rest : rest.slice(0, end)).map(({ text }) => text);
  };
  return {
    words,
    paragraphs: pieces.filter(({ tag }) => tag === 'p').map(({ text }) => text),
    identity: facts(section('identity', 'td')),
    question: section('question', 'p')[0] ?? '',
    rights: facts(section('rights', 'td')),
    progress: facts(section('progress', 'td')),
  };
}

function facts(cells: readonly string[]): readonly Fact[] {
  return cells
    .map((label, index) => ({ label, value: cells[index + 1] ?? '' }))
    .filter((_, index) => index % 2 === 0);
}
