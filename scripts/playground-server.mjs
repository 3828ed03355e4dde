import { readFile } from 'node:fs/promises';
import https from 'node:https';
import path from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import '../tools/node/typescript.mjs';
import { root } from './install.mjs';
import { localhostCertificate } from './playground-certificate.mjs';

/** @typedef {{ url: string, close(): Promise<void> }} PlaygroundServer */

/** What the pages load in production; on disk they stay as they are. The build leaves out quotation marks. */
const OFFICE_JS =
  /<script\b[^>]*\bsrc=["']?https:\/\/appsforoffice\.microsoft\.com\/lib\/1\/hosted\/office\.js\b[^>]*><\/script>/;

/** office.js of npm, with what the playground adds before and after it. */
const LOCAL_OFFICE_JS = [
  '/playground/microsoft-ajax-shim.js',
  '/office-js/office.js',
  '/playground/office-supplement.js',
]
  .map((address) => `<script src="${address}"></script>`)
  .join('');

const DIST = path.join(root, 'dist');

/** Where the tab asks Microsoft Graph; on disk it stays as it is. The build leaves out quotation marks. */
const GRAPH = /(<meta name=["']?graph["']? content=["']?)https:\/\/graph\.microsoft\.com\//;

/** Pages of the playground by their address. @type {Readonly<Record<string, string>>} */
const PAGES = { '/': 'start.html', '/outlook': 'outlook.html', '/teams': 'teams.html' };

/** Folders by the start of the address; the first that fits. */
const FOLDERS = [
  { prefix: '/office-js/', folder: path.join(root, 'node_modules/@microsoft/office-js/dist') },
  { prefix: '/', folder: DIST },
];

const { SECURITY_HEADERS } = await import('../tools/hosting/response-headers');

/** With what a web host sends the add-in's pages, so that what it forbids is noticed here; the stand-in Outlook is no page of these. */
const ADD_IN_HEADERS = {
  'Content-Security-Policy': SECURITY_HEADERS['Content-Security-Policy'],
  'Permissions-Policy': SECURITY_HEADERS['Permissions-Policy'],
  'Referrer-Policy': SECURITY_HEADERS['Referrer-Policy'],
};

/** @type {Readonly<Record<string, string>>} */
const CONTENT_TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.gif': 'image/gif',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
};

/** What a web server compresses on the way: the browser then measures what a caseworker waits for. */
const COMPRESSED = /^text\/|json|xml/;

/**
 * The file for an address; `undefined` for one that leads out of what is served.
 *
 * @param {string} pathname
 * @returns {string | undefined}
 */
function fileFor(pathname) {
  const page = PAGES[pathname];
  if (page) {
    return path.join(DIST, 'playground', page);
  }
  const place = FOLDERS.find(({ prefix }) => pathname.startsWith(prefix));
  if (!place || pathname.includes('\0')) {
    return undefined;
  }
  // The folder is written in lower case on npm, and in the library with capitals.
  const relative = pathname.slice(place.prefix.length).replace(/^AgaveErrorUX\//, 'agaveerrorux/');
  const file = path.join(place.folder, relative);
  return file.startsWith(place.folder + path.sep) ? file : undefined;
}

/**
 * @param {string} file
 * @param {string} origin
 * @returns {Promise<Buffer | string>}
 */
async function contentOf(file, origin) {
  const content = await readFile(file);
  return path.extname(file) === '.html'
    ? content.toString('utf8').replace(OFFICE_JS, LOCAL_OFFICE_JS).replace(GRAPH, `$1${origin}/`)
    : content;
}

/** @param {string | undefined} url @returns {string | undefined} the path, decoded */
function pathnameOf(url) {
  try {
    return decodeURIComponent(new URL(url ?? '/', 'https://localhost').pathname);
  } catch {
    return undefined;
  }
}

/** @param {import('node:http').IncomingMessage} request */
function encodingsOf(request) {
  return [request.headers['accept-encoding'] ?? ''].flat().join(', ');
}

/**
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 * @param {string} origin
 */
async function answer(request, response, origin) {
  const pathname = pathnameOf(request.url);
  const file = pathname === undefined ? undefined : fileFor(pathname);
  const content = file && (await contentOf(file, origin).catch(() => undefined));
  if (file === undefined || content === undefined) {
    response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('Not found');
    return;
  }
  const contentType = CONTENT_TYPES[path.extname(file)] ?? 'application/octet-stream';
  const isCompressed = COMPRESSED.test(contentType) && /\bgzip\b/.test(encodingsOf(request));
  response
    .writeHead(200, {
      'Content-Type': contentType,
      'Cache-Control': 'no-store',
      'X-Content-Type-Options': 'nosniff',
      ...(isCompressed && { 'Content-Encoding': 'gzip', Vary: 'Accept-Encoding' }),
      ...(path.dirname(file) === DIST && ADD_IN_HEADERS),
    })
    .end(isCompressed ? await promisify(gzip)(content) : content);
}

/**
 * The stand-in tenant, of the organisation that the build is for.
 *
 * @param {string} origin
 */
async function tenantAt(origin) {
  const { directory, graph, policy } = await import('../deploy/example/organisation');
  const { createTenant } = await import('../playground/tenant');
  return createTenant({ origin, settings: graph, directory, protection: policy.protection.header });
}

/**
 * Serves the built playground, the built surfaces and the stand-in tenant on one origin, which office.js asks for: `https`,
 * and the add-in on the host name of its Outlook.
 *
 * @param {{ port: number }} options port 0 takes any that is free
 * @returns {Promise<PlaygroundServer>}
 */
export async function startPlaygroundServer({ port }) {
  const server = https.createServer(await localhostCertificate());
  await new Promise((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', () => resolve(undefined));
  });
  const address = server.address();
  const actualPort = typeof address === 'object' && address ? address.port : port;
  const origin = `https://localhost:${actualPort}`;
  const tenant = await tenantAt(origin);
  server.on('request', (request, response) => {
    void (async () =>
      (await tenant.handle(request, response)) || (await answer(request, response, origin)))();
  });
  return {
    url: `${origin}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
