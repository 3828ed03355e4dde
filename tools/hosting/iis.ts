import { MEDIA_TYPES, READ_BY_ANY_ORIGIN, SECURITY_HEADERS } from './response-headers';

/**
 * `web.config` of IIS. It can't tell files apart by a pattern without a module that is rarely installed, so browsers ask for each file anew;
 * where nothing changed, IIS answers without sending it.
 */
export function iisConfig(): string {
  const ends = Object.keys(MEDIA_TYPES).map((end) => `<remove fileExtension=".${end}" />`);
  const types = Object.entries(MEDIA_TYPES).map(
    ([end, type]) => `<mimeMap fileExtension=".${end}" mimeType="${type}" />`,
  );
  const headers = Object.entries(SECURITY_HEADERS).map(([name, value]) => added(name, value));
  return `<?xml version="1.0" encoding="utf-8"?>
<!-- Written by \`npm run docs\` from tools/hosting: change it there. -->
<configuration>
  <system.webServer>
    <directoryBrowse enabled="false" />
    <urlCompression doStaticCompression="true" />
    <staticContent>
      <clientCache cacheControlMode="DisableCache" />
      ${[...ends, ...types].join('\n      ')}
    </staticContent>
    <httpProtocol>
      <customHeaders>
        <remove name="X-Powered-By" />
        ${headers.join('\n        ')}
      </customHeaders>
    </httpProtocol>
  </system.webServer>
${READ_BY_ANY_ORIGIN.map(readByAnyOrigin).join('')}</configuration>
`;
}

function readByAnyOrigin(file: string): string {
  return `  <location path="${file}">
    <system.webServer>
      <httpProtocol>
        <customHeaders>${added('Access-Control-Allow-Origin', '*')}</customHeaders>
      </httpProtocol>
    </system.webServer>
  </location>
`;
}

const added = (name: string, value: string): string => `<add name="${name}" value="${value}" />`;
