import { handoffCatalogue, type HandoffCatalogue } from '../../language/handoff/catalogue';
import { LANGUAGES } from '../../language/language';
import { LIFE_DOMAINS } from '../../partners/directory';
import { emptyClientData, type ClientData, type Identity, type Right } from '../handoff';
import { htmlPieces, type HtmlPiece } from './html-pieces';

/**
 * The client's data in a handoff block, so that a correction starts from what the mail says. What the caseworker wrote into the
 * block by hand, in a place of no group, is left out.
 *
 * @param html the block alone
 */
export function dataInBlock(html: string): ClientData {
  const pieces = htmlPieces(html);
  const words = LANGUAGES.map(handoffCatalogue).find(({ groups }) =>
    pieces.some(
      ({ tag, text }) => tag === 'h3' && Object.keys(groups).some((key) => groups[key as 'rights'] === text),
    ),
  );
  return words ? readData(pieces, words) : emptyClientData;
}

function readData(pieces: readonly HtmlPiece[], words: HandoffCatalogue): ClientData {
  const section = (group: keyof HandoffCatalogue['groups'], tag: HtmlPiece['tag']) => {
    const heading = pieces.findIndex((piece) => piece.tag === 'h3' && piece.text === words.groups[group]);
    const rest = heading === -1 ? [] : pieces.slice(heading + 1);
    const end = rest.findIndex((piece) => piece.tag !== tag);
    return (end === -1 ? rest : rest.slice(0, end)).map(({ text }) => text);
  };
  return {
    identity: identityOf(pairs(section('identity', 'td')), words),
    question: section('question', 'p')[0] ?? '',
    rights: pairs(section('rights', 'td')).reduce<readonly Right[]>(
      (rights, [label, value]) => rights.concat(rightOf(label, value, words)),
      [],
    ),
    progress: pairs(section('progress', 'td')).map(([name, progress]) => ({ name, progress })),
  };
}

function pairs(cells: readonly string[]): readonly (readonly [label: string, value: string])[] {
  return cells
    .map((label, index) => [label, cells[index + 1] ?? ''] as const)
    .filter((_, index) => index % 2 === 0);
}

function identityOf(facts: readonly (readonly [string, string])[], { fields }: HandoffCatalogue): Identity {
  const keys = Object.keys(fields) as (keyof Identity)[];
  return keys.reduce<Identity>(
    (identity, key) => ({ ...identity, [key]: facts.find(([label]) => label === fields[key])?.[1] ?? '' }),
    emptyClientData.identity,
  );
}

function rightOf(label: string, value: string, { domains, rightStatus }: HandoffCatalogue): readonly Right[] {
  const domain = LIFE_DOMAINS.find((one) => domains[one] === label);
  const status = (['taken', 'due'] as const).find((one) =>
    value.endsWith(`: ${rightStatus[one].toLowerCase()}`),
  );
  return domain && status ? [{ domain, status, name: value.slice(0, -rightStatus[status].length - 2) }] : [];
}
