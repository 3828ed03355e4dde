import { isImmutable } from '../../deployment/served-files';
import {
  COMPRESSED,
  extensionOf,
  READ_BY_ANY_ORIGIN,
  responseHeaders,
  SECURITY_HEADERS,
} from '../../hosting/response-headers';
import type { Answer, Answers } from '../answer';
import { attention, bad, good, named, type Finding } from '../finding';

const RECIPE = 'Serve the files by a recipe in deploy/hosting.';

const filesWhere = (answers: Answers, isSo: (file: string, answer: Answer) => boolean): readonly string[] =>
  [...answers].filter(([file, answer]) => isSo(file, answer)).map(([file]) => file);

/** Whether browsers get what they need to trust and run the files. */
export function headerFindings(answers: Answers): readonly Finding[] {
  return [
    frames(answers),
    securityHeaders(answers),
    mediaTypes(answers),
    cache(answers),
    crossOrigin(answers),
    compression(answers),
  ];
}

function frames(answers: Answers): Finding {
  const subject = 'Frames';
  const kept = filesWhere(answers, (_, { headers }) => headers['x-frame-options'] !== undefined);
  return kept.length > 0
    ? bad(subject, `X-Frame-Options on ${named(kept)} keeps Outlook and Teams out.`, 'Take that header away.')
    : good(subject, 'Outlook and Teams may show the pages.');
}

function securityHeaders(answers: Answers): Finding {
  const subject = 'Security headers';
  const missing = Object.entries(SECURITY_HEADERS)
    .filter(([name]) => name !== 'Content-Security-Policy')
    .filter(
      ([name, value]) =>
        filesWhere(answers, (_, { headers }) => headers[name.toLowerCase()] !== value).length > 0,
    )
    .map(([name, value]) => `${name}: ${value}`);
  return missing.length > 0
    ? attention(subject, `Missing or different: ${missing.join('; ')}.`, RECIPE)
    : good(subject, 'All there.');
}

function mediaTypes(answers: Answers): Finding {
  const subject = 'Media types';
  const bare = (type = '') => type.replace(/;.*/, '').trim().toLowerCase();
  const wrong = filesWhere(answers, (file, { headers }) => {
    const expected = bare(responseHeaders(file)['Content-Type']);
    const sent = bare(headers['content-type']);
    return sent !== expected && !(expected === 'text/javascript' && sent === 'application/javascript');
  });
  return wrong.length > 0
    ? bad(subject, `Wrong for ${named(wrong)}; with nosniff a browser refuses these.`, RECIPE)
    : good(subject, 'Each file has its own.');
}

function cache(answers: Answers): Finding {
  const subject = 'Cache';
  const keeps = (value = '') => !/no-cache|no-store|max-age=0\b/i.test(value);
  const stale = filesWhere(
    answers,
    (file, { headers }) => !isImmutable(file) && keeps(headers['cache-control']),
  );
  if (stale.length > 0) {
    return bad(
      subject,
      `Browsers may keep ${named(stale)}, and so miss a new version or the end of one.`,
      'Send "Cache-Control: no-cache" with every file that has no hash in its name.',
    );
  }
  const again = filesWhere(
    answers,
    (file, { headers }) => isImmutable(file) && !keeps(headers['cache-control']),
  );
  return again.length > 0
    ? attention(
        subject,
        'Browsers ask again for files that never change; that costs time each time the pane opens.',
        `Send "Cache-Control: ${responseHeaders(again[0] ?? '')['Cache-Control'] ?? ''}" with names that have a hash.`,
      )
    : good(subject, 'Pages are asked for anew, the rest is kept.');
}

function crossOrigin(answers: Answers): Finding {
  const subject = 'Classic Outlook (CORS)';
  const closed = READ_BY_ANY_ORIGIN.filter((file) => {
    const answer = answers.get(file);
    return answer !== undefined && answer.headers['access-control-allow-origin'] !== '*';
  });
  return closed.length > 0
    ? bad(subject, `It may not read ${named(closed)}.`, 'Send "Access-Control-Allow-Origin: *" with these.')
    : good(subject, 'It may read what it needs.');
}

function compression(answers: Answers): Finding {
  const subject = 'Compression';
  const large = filesWhere(
    answers,
    (file, { headers, body }) =>
      body.length > 10_000 &&
      COMPRESSED.includes(extensionOf(file)) &&
      headers['content-encoding'] === undefined,
  );
  return large.length > 0
    ? attention(subject, `None for ${named(large)}; Outlook waits longer before a mail leaves.`, RECIPE)
    : good(subject, 'Texts are compressed.');
}
