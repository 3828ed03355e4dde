import type { GraphSettings } from '../../src/hosts/graph/settings';
import type { DeploymentConfig } from './config';

/** What the surfaces need to know of a deployment to sign in and to read the tenant's partner directory. */
export function graphSettings({ ids, directoryList }: DeploymentConfig): GraphSettings {
  return {
    clientId: ids.entraClient,
    tenantId: ids.tenant,
    directoryList: directoryList && { site: graphSite(directoryList.site), list: directoryList.list },
  };
}

/** @param address of a SharePoint site, as `https://voorbeeld.sharepoint.com/sites/schakel` */
function graphSite(address: string): string {
  return address.replace('https://', '').replace('/', ':/');
}
