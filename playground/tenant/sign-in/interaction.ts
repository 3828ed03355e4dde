import type { IncomingMessage, ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import type Provider from 'oidc-provider';
import type { InteractionResults } from 'oidc-provider';
import { DISPLAY_LANGUAGES } from '../../common/languages';
import { asList, asRecord } from '../../common/parse';
import { SIGNED_IN_USER } from '../../outlook/model/tenant';
import { GRAPH_RESOURCE, GRAPH_SCOPES, type GraphScope } from '../graph/scopes';
import type { Visit } from '../visit';
import { consentPage } from './pages';

/** Entra's own codes, by which an app tells one refusal from another. */
const DECLINED = 'AADSTS65004: User declined to consent to access the app.';
const ADMIN_NEEDED = 'AADSTS90094: The grant requires admin permission.';

/**
 * What stands between an app and its token: signing in, which goes by itself as the visitor is signed in to Teams, and
 * consent, which the visitor is asked for.
 */
export async function handleInteraction(
  provider: Provider,
  visit: Visit,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { prompt, params } = await provider.interactionDetails(request, response);
  const finish = (result: InteractionResults) =>
    provider.interactionFinished(request, response, result, { mergeWithLastSubmission: true });
  if (prompt.name === 'login') {
    await finish({ login: { accountId: visit.id } });
    return;
  }
  const adminOnly = visit.settings.consent === 'adminOnly';
  const scopes = missingScopes(prompt.details);
  if (request.method !== 'POST') {
    const language = DISPLAY_LANGUAGES.find((one) => one === params.ui_locales) ?? 'nl-BE';
    response
      .writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' })
      .end(consentPage({ language, user: SIGNED_IN_USER.address, scopes, adminOnly }));
    return;
  }
  const agreed = new URLSearchParams(await text(request)).get('answer') === 'agree';
  if (!agreed || adminOnly) {
    await finish({ error: 'access_denied', error_description: adminOnly ? ADMIN_NEEDED : DECLINED });
    return;
  }
  scopes.forEach((scope) => visit.agreedScopes.add(scope));
  await finish({ consent: {} });
}

function missingScopes(details: unknown): readonly GraphScope[] {
  const missing = asList(asRecord(asRecord(details).missingResourceScopes)[GRAPH_RESOURCE]);
  return GRAPH_SCOPES.filter((scope) => missing.includes(scope));
}
