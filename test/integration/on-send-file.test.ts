import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { parse, type Node } from 'acorn';
import { full } from 'acorn-walk';

const FILE = readFileSync(path.resolve(__dirname, '../../dist/on-send.js'), 'utf8');

/** Bytes, compressed. Outlook counts downloading and starting the file as part of the wait at Send. */
const LARGEST = 100_000;

/** What a browser has and classic Outlook's runtime hasn't, or what would reach for the network. */
const FORBIDDEN = [
  ...['window', 'document', 'navigator', 'location', 'localStorage', 'sessionStorage', 'self', 'globalThis'],
  ...['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'importScripts', 'require', 'module', 'process'],
  ...['URL', 'URLSearchParams', 'DOMParser', 'TextEncoder', 'atob', 'btoa', 'Intl', 'console', 'eval'],
];

type Named = Node & { readonly name?: string };

const nodes: Named[] = [];
full(parse(FILE, { ecmaVersion: 2016, sourceType: 'script' }), (node) => nodes.push(node));

it('is ES2016, which Outlook before version 2403 can read: the parser takes no more than that', () => {
  expect(nodes.length).toBeGreaterThan(1_000);
  expect(() => parse('async () => {}', { ecmaVersion: 2016 })).toThrow();
});

it('holds no conditional operator, for which that Outlook refuses the file', () => {
  expect(nodes.filter(({ type }) => type === 'ConditionalExpression')).toEqual([]);
});

it('names nothing of a browser and nothing of a network', () => {
  const names = new Set(nodes.filter(({ type }) => type === 'Identifier').map(({ name }) => name));
  expect(FORBIDDEN.filter((name) => names.has(name))).toEqual([]);
  expect(names.has('Office')).toBe(true);
});

it('is small enough to be there in time', () => {
  expect(gzipSync(FILE, { level: 9 }).length).toBeLessThanOrEqual(LARGEST);
});
