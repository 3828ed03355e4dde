import { iisConfig } from './iis';
import { nginxMaps, nginxSite } from './nginx';
import { staticWebAppConfig } from './static-web-app';

/** What web hosts need, by the file in which it stands. */
export const RECIPES: Readonly<Record<string, string>> = {
  'deploy/hosting/nginx/schakel-maps.conf': nginxMaps(),
  'deploy/hosting/nginx/schakel-site.conf': nginxSite(),
  'deploy/hosting/azure/staticwebapp.config.json': staticWebAppConfig(),
  'deploy/hosting/iis/web.config': iisConfig(),
};
