import { EVENT_SCRIPT } from '../deployment/served-files';
import {
  ASK_EACH_TIME,
  extensionOf,
  FOR_GOOD,
  MEDIA_TYPES,
  READ_BY_ANY_ORIGIN,
  SECURITY_HEADERS,
} from './response-headers';

/**
 * `staticwebapp.config.json` of Azure Static Web Apps. The first route that fits counts; every script but one has a name that goes with
 * what it holds.
 */
export function staticWebAppConfig(): string {
  const fixed = READ_BY_ANY_ORIGIN.map((file) => ({
    route: `/${file}`,
    headers: { 'Cache-Control': ASK_EACH_TIME, 'Access-Control-Allow-Origin': '*' },
  }));
  const config = {
    globalHeaders: { ...SECURITY_HEADERS, 'Cache-Control': ASK_EACH_TIME },
    routes: [
      ...fixed,
      { route: `/*.{${extensionOf(EVENT_SCRIPT)}}`, headers: { 'Cache-Control': FOR_GOOD } },
    ],
    mimeTypes: Object.fromEntries(Object.entries(MEDIA_TYPES).map(([end, type]) => [`.${end}`, type])),
  };
  return `${JSON.stringify(config, null, 2)}\n`;
}
