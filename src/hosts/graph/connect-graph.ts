import { createDraft } from './draft';
import { directoryReader } from './directory';
import type { Graph, GraphResult } from './graph';
import { readMe } from './me';
import { planMeeting, readFree } from './meeting';
import { presenceReader } from './presence';
import { openRequests } from './request';
import { readSentHandoffs } from './sent-handoffs';
import type { GraphSettings } from './settings';
import { openSignIn } from './sign-in';
import { GraphFailure } from './trouble';

/** Graph with all that it needs at hand: MSAL and Microsoft's client come along (`openGraph` brings this in when first needed). */
export function connectGraph(
  settings: GraphSettings,
  root: string,
  privateProviders: readonly string[],
): Graph {
  const signIn = openSignIn(settings);
  const requests = openRequests(signIn, root);
  const readDirectory = directoryReader(requests, settings.directoryList, privateProviders);
  const presence = presenceReader(requests);
  return {
    signInWay: () => signIn.way(),
    me: (asking) => resultOf(() => readMe(requests, asking)),
    directory: (asking) => resultOf(() => readDirectory(asking)),
    presenceOf: (users, asking) => resultOf(() => presence.read(users, asking)),
    createDraft: (draft, asking) => resultOf(() => createDraft(requests, draft, asking)),
    planMeeting: (meeting, asking) => resultOf(() => planMeeting(requests, meeting, asking)),
    freeAt: (meeting, asking) => resultOf(() => readFree(requests, meeting, asking)),
    sentHandoffs: (since, asking) => resultOf(() => readSentHandoffs(requests, since, asking)),
  };
}

/** What isn't a known trouble is an answer that isn't what Graph documents. */
async function resultOf<Value>(ask: () => Promise<Value>): Promise<GraphResult<Value>> {
  try {
    return { ok: true, value: await ask() };
  } catch (error) {
    return { ok: false, trouble: error instanceof GraphFailure ? error.trouble : { kind: 'unavailable' } };
  }
}
