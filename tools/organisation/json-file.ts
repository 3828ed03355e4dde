import {
  findNodeAtLocation,
  getNodeValue,
  parseTree,
  printParseErrorCode,
  type Node,
  type ParseError,
} from 'jsonc-parser';
import { pathInWords, type Checked, type Fault, type Path, type Problem } from './fault';

/** The data in a JSON text, and where each part of it stands. */
export interface JsonFile {
  readonly value: unknown;
  /** The same key twice in one group, of which JSON would silently keep the last. */
  readonly repeatedKeys: readonly Problem[];
  readonly problemOf: (fault: Fault) => Problem;
}

const SYNTAX: Readonly<Record<string, readonly [message: string, cure: string]>> = {
  CommaExpected: ['A comma is missing.', 'Put a comma between this and what stands before it.'],
  ColonExpected: ['A colon is missing.', 'Put a colon between the key and its value.'],
  CloseBraceExpected: ['A brace is not closed.', 'Add a }.'],
  CloseBracketExpected: ['A bracket is not closed.', 'Add a ].'],
  PropertyNameExpected: [
    'A key is missing.',
    'Write a key in double quotes, or take away the comma before it.',
  ],
  ValueExpected: ['A value is missing.', 'Write a value, or take away the comma before it.'],
  UnexpectedEndOfString: ['A text is not closed.', 'Add the double quote at its end.'],
  InvalidCommentToken: ['JSON has no comments.', 'Take the comment away.'],
};

const OTHER_SYNTAX = [
  'This is not JSON.',
  'Write texts and keys in double quotes, and nothing else.',
] as const;

/** Reads a JSON text. Of a text that is no JSON only the first mistake is named: what follows comes of it. */
export function readJson(text: string): Checked<JsonFile> {
  const json = text.replace(/^\uFEFF/, '');
  const errors: ParseError[] = [];
  const root = parseTree(json, errors, { disallowComments: true });
  const [error] = errors;
  if (error || !root) {
    const [message, cure] = SYNTAX[error ? printParseErrorCode(error.error) : ''] ?? OTHER_SYNTAX;
    return { problems: [{ ...placeAt(json, error?.offset ?? 0), path: '', message, cure }] };
  }
  return {
    value: {
      value: getNodeValue(root) as unknown,
      repeatedKeys: repeatedKeysIn(root, []).map(({ key, path, offset }) => ({
        ...placeAt(json, offset),
        path: pathInWords(path),
        message: `"${key}" stands here twice.`,
        cure: 'Keep one of the two.',
      })),
      problemOf: ({ path, at, message, cure }) => ({
        ...placeAt(json, offsetOf(root, path, at)),
        path: pathInWords(path),
        message,
        cure,
      }),
    },
  };
}

function offsetOf(root: Node, path: Path, at: Fault['at']): number {
  const node = findNodeAtLocation(root, [...path]);
  if (!node) {
    return root.offset;
  }
  return at === 'key' ? (node.parent?.offset ?? node.offset) : node.offset;
}

function placeAt(text: string, offset: number): { readonly line: number; readonly column: number } {
  const before = text.slice(0, offset).split(/\r\n|\r|\n/);
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

interface RepeatedKey {
  readonly key: string;
  readonly path: Path;
  readonly offset: number;
}

function repeatedKeysIn({ type, children = [] }: Node, path: Path): readonly RepeatedKey[] {
  const seen = new Set<string>();
  return children.flatMap((child, index) => {
    if (type === 'array') {
      return repeatedKeysIn(child, [...path, index]);
    }
    const [name, value] = child.children ?? [];
    const key = String(name?.value);
    const here = [...path, key];
    const isRepeated = seen.has(key);
    seen.add(key);
    return [
      ...(isRepeated ? [{ key, path: here, offset: child.offset }] : []),
      ...(value ? repeatedKeysIn(value, here) : []),
    ];
  });
}
