import type { MailHeader, Policy } from '../../src/core/policy/policy';
import { SCOPES, type Scope } from '../../src/hosts/graph/scopes';
import type { DeploymentConfig } from '../deployment/config';
import { graphSettings } from '../deployment/graph-settings';
import { PAGES } from '../deployment/served-files';
import { GRAPH_COLUMNS, TITLE_IS_CALLED, type GraphColumn } from './list-columns';
import { ANY_NUMBER, GROUPED_NUMBER } from './number-patterns';

/** What the scripts of `deploy/tenant` take from one organisation's config and policy; they hold no values of their own. */
export interface TenantSettings {
  readonly tenant: string;
  /** Who gets the reports of the mail-flow rules. */
  readonly contact: string;
  readonly header: MailHeader;
  readonly mailFlow: {
    readonly protection: { readonly name: string };
    readonly numberInSubject: {
      readonly name: string;
      readonly patterns: readonly string[];
      /** What the sender reads when the mail comes back; at most 1024 characters. */
      readonly rejection: string;
    };
    readonly numberUnprotected: { readonly name: string; readonly patterns: readonly string[] };
  };
  readonly label: {
    /** `null` where the policy names no label. */
    readonly id: string | null;
    readonly name: string;
    readonly tooltip: string;
    readonly policyName: string;
  };
  readonly app: {
    readonly name: string;
    readonly clientId: string;
    /** Where a sign-in comes back: to the host that signs in for us, else to a page of ours. */
    readonly redirects: readonly string[];
    readonly scopes: readonly Pick<Scope, 'name' | 'id'>[];
  };
  /** `site` as Graph names it: `voorbeeld.sharepoint.com:/sites/schakel`. */
  readonly directoryList: {
    readonly site: string;
    readonly list: string;
    /** Name of the column that SharePoint calls Title. */
    readonly title: string;
    readonly columns: readonly GraphColumn[];
  } | null;
}

const REJECTION = [
  'Je mail is niet verstuurd: in het onderwerp staat een rijksregisternummer. Het onderwerp kan niet beschermd worden. ' +
    'Haal het nummer weg, en verstuur de mail opnieuw.',
  'Votre mail n’a pas été envoyé : son objet contient un numéro de registre national. L’objet ne peut pas être protégé. ' +
    'Retirez le numéro, puis renvoyez le mail.',
  'Your mail was not sent: its subject has a national number in it. A subject cannot be protected. ' +
    'Take the number out, and send the mail again.',
].join('\n\n');

/**
 * The settings for one tenant.
 *
 * @param config a deployment that is in order
 * @param policy the one that it names
 */
export function tenantSettings(config: DeploymentConfig, { protection }: Policy): TenantSettings {
  const { clientId, tenantId, directoryList } = graphSettings(config);
  return {
    tenant: tenantId,
    contact: config.organisation.contact,
    header: protection.header,
    mailFlow: {
      protection: { name: 'Schakel 1 - niet doorsturen' },
      numberInSubject: {
        name: 'Schakel 2 - rijksregisternummer in onderwerp',
        patterns: GROUPED_NUMBER,
        rejection: REJECTION,
      },
      numberUnprotected: {
        name: 'Schakel 3 - rijksregisternummer zonder bescherming',
        patterns: ANY_NUMBER,
      },
    },
    label: {
      id: protection.label?.id ?? null,
      name: protection.label?.name ?? 'Cliënt - niet doorsturen',
      tooltip: 'Voor mail over een cliënt: alleen de ontvanger kan hem lezen, en niemand kan hem doorsturen.',
      policyName: 'Schakel',
    },
    app: {
      name: 'Schakel',
      clientId,
      redirects: [`brk-multihub://${new URL(config.host).host}`, `${config.host}/${PAGES.signedIn}`],
      scopes: Object.values(SCOPES).map(({ name, id }) => ({ name, id })),
    },
    directoryList: directoryList && { ...directoryList, title: TITLE_IS_CALLED, columns: GRAPH_COLUMNS },
  };
}
