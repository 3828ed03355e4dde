import { IMMUTABLE_NAME } from '../deployment/served-files';
import {
  ASK_EACH_TIME,
  COMPRESSED,
  FOR_GOOD,
  MEDIA_TYPES,
  READ_BY_ANY_ORIGIN,
  SECURITY_HEADERS,
} from './response-headers';

const WRITTEN = '# Written by `npm run docs` from tools/hosting: change it there.\n';

/**
 * Values that depend on the file asked for; nginx leaves a header out where its value is empty. For the `http` block. They are
 * regular expressions, as nginx refuses plain names of this length unless another setting is changed.
 */
export function nginxMaps(): string {
  return `${WRITTEN}
map $uri $schakel_cache {
    default "${ASK_EACH_TIME}";
    "~${IMMUTABLE_NAME.source}" "${FOR_GOOD}";
}

map $uri $schakel_origin {
    default "";
${READ_BY_ANY_ORIGIN.map((file) => `    "~^/${file.replaceAll('.', '\\.')}$" "*";\n`).join('')}}
`;
}

/** How the files of `dist/` are served; `root` and the certificate are named beside it. For a `server` block. */
export function nginxSite(): string {
  const types = Object.entries(MEDIA_TYPES).map(([extension, type]) => `    ${bare(type)} ${extension};`);
  const headers = Object.entries(SECURITY_HEADERS).map(
    ([name, value]) => `add_header ${name} "${value}" always;`,
  );
  const compressed = COMPRESSED.map((extension) => bare(MEDIA_TYPES[extension] ?? ''));
  return `${WRITTEN}
types {
${types.join('\n')}
}
default_type application/octet-stream;
charset utf-8;
charset_types ${compressed.filter((type) => type !== 'text/html').join(' ')};

gzip on;
gzip_min_length 512;
gzip_vary on;
gzip_proxied any;
gzip_types ${compressed.filter((type) => type !== 'text/html').join(' ')};

server_tokens off;
etag on;

# What a client asks for says nothing about anybody, but a log of it would tell who writes mail, and when.
access_log off;

${headers.join('\n')}
# Not with errors: a browser would keep "not found" for a year.
add_header Cache-Control $schakel_cache;
add_header Access-Control-Allow-Origin $schakel_origin always;

location / {
    limit_except GET {
        deny all;
    }
    try_files $uri =404;
}
`;
}

const bare = (type: string): string => type.replace(/;.*/, '');
