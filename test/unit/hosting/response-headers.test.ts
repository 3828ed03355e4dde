import { XMLParser } from 'fast-xml-parser';
import {
  CONTENT_SECURITY_POLICY,
  parsedPolicy,
  policyText,
} from '../../../tools/hosting/content-security-policy';
import { iisConfig } from '../../../tools/hosting/iis';
import { responseHeaders, SECURITY_HEADERS } from '../../../tools/hosting/response-headers';
import { staticWebAppConfig } from '../../../tools/hosting/static-web-app';

describe('a file is sent', () => {
  it.each([
    ['a page', 'compose.html', 'no-cache', 'text/html; charset=utf-8', undefined],
    ['the send check', 'on-send.js', 'no-cache', 'text/javascript; charset=utf-8', '*'],
    [
      'a script named after what it holds',
      'compose.1450d273.js',
      'public, max-age=31536000, immutable',
      'text/javascript; charset=utf-8',
      undefined,
    ],
    ['an icon', 'assets/icon-64.png', 'no-cache', 'image/png', undefined],
    [
      'the file for classic Outlook',
      '.well-known/microsoft-officeaddins-allowed.json',
      'no-cache',
      'application/json; charset=utf-8',
      '*',
    ],
  ])('with its headers: %s', (_, file, cache, type, origin) => {
    expect(responseHeaders(file)).toEqual({
      ...SECURITY_HEADERS,
      'Cache-Control': cache,
      'Content-Type': type,
      ...(origin !== undefined && { 'Access-Control-Allow-Origin': origin }),
    });
  });
});

describe('the content security policy', () => {
  const policy = CONTENT_SECURITY_POLICY;

  it('lets nothing pass that is not named', () => {
    expect(policy.get('default-src')).toEqual(["'none'"]);
  });

  it.each([...policy])('allows nothing unsafe, and no other scheme than https: %s', (_, sources) => {
    expect(
      sources.filter((source) => !/^(?:'self'|'none'|'sha256-[\w+/]{43}='|https:\/\/\S+)$/.test(source)),
    ).toEqual([]);
  });

  it.each(['script-src', 'style-src', 'connect-src', 'frame-src'])(
    'takes no whole domain for %s',
    (directive) => {
      expect(policy.get(directive)?.join(' ')).not.toContain('*');
    },
  );

  it.each([
    'https://outlook.office.com',
    'https://outlook.office365.com',
    'https://outlook.cloud.microsoft',
    'https://teams.microsoft.com',
    'https://teams.cloud.microsoft',
    'https://m365.cloud.microsoft',
  ])('lets %s show the pages', (host) => {
    const sources = policy.get('frame-ancestors') ?? [];
    expect(
      sources.some((source) =>
        source.includes('*.') ? host.endsWith(source.replace('https://*', '')) : host === source,
      ),
    ).toBe(true);
  });

  it('is read back as it was written', () => {
    expect(parsedPolicy(policyText(policy))).toEqual(policy);
  });

  it('counts the first of a directive that stands there twice, in any case', () => {
    expect(parsedPolicy("Script-Src 'self'; ; script-src *")).toEqual(new Map([['script-src', ["'self'"]]]));
  });
});

describe('the recipe for Azure Static Web Apps', () => {
  const { globalHeaders, routes } = JSON.parse(staticWebAppConfig()) as {
    readonly globalHeaders: Readonly<Record<string, string>>;
    readonly routes: readonly {
      readonly route: string;
      readonly headers: Readonly<Record<string, string>>;
    }[];
  };

  it.each([
    'compose.html',
    'on-send.js',
    'compose.1450d273.js',
    '.well-known/microsoft-officeaddins-allowed.json',
  ])('sends the same headers as the others: %s', (file) => {
    const route = routes.find(
      ({ route: path }) => path === `/${file}` || (path === '/*.{js}' && file.endsWith('.js')),
    );
    const expected = responseHeaders(file);
    const type = { 'Content-Type': expected['Content-Type'] };
    expect({ ...globalHeaders, ...route?.headers, ...type }).toEqual(expected);
  });
});

describe('the recipe for IIS', () => {
  it('is XML with the same headers', () => {
    const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '' });
    const { configuration } = parser.parse(iisConfig()) as {
      readonly configuration: {
        readonly 'system.webServer': {
          readonly httpProtocol: {
            readonly customHeaders: {
              readonly add: readonly { readonly name: string; readonly value: string }[];
            };
          };
        };
      };
    };
    const { add } = configuration['system.webServer'].httpProtocol.customHeaders;
    expect(Object.fromEntries(add.map(({ name, value }) => [name, value]))).toEqual(SECURITY_HEADERS);
  });
});
