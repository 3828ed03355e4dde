import https from 'node:https';
import type { Socket } from 'node:net';
import { TLSSocket } from 'node:tls';
import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib';
import type { Answer, Certificate } from './answer';

const PATIENCE = 15_000;
const DAY = 24 * 60 * 60 * 1_000;

/**
 * Asks a host for a file as a browser would, whatever its certificate: that is judged apart.
 *
 * @param authority a certificate to trust in place of those that Node trusts
 * @throws where there is no answer, with Node's reason
 */
export function ask(
  url: string,
  authority?: string,
): Promise<{ readonly answer: Answer; readonly certificate: Certificate }> {
  return new Promise((resolve, reject) => {
    const headers = { 'Accept-Encoding': 'br, gzip', Origin: 'https://outlook.office.com' };
    const trust = { rejectUnauthorized: false, ...(authority !== undefined && { ca: authority }) };
    const request = https.get(url, { headers, ...trust, timeout: PATIENCE }, (response) => {
      const certificate = certificateOf(response.socket);
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.once('error', reject);
      response.once('end', () => {
        const received = Object.fromEntries(
          Object.entries(response.headers).map(([name, value]) => [name, String(value)]),
        );
        const status = response.statusCode ?? 0;
        const body = decompressed(Buffer.concat(chunks), received['content-encoding']);
        resolve({ answer: { status, headers: received, body }, certificate });
      });
    });
    request.once('timeout', () => request.destroy(new Error('it did not answer within 15 seconds')));
    request.once('error', reject);
  });
}

function certificateOf(socket: Socket): Certificate {
  if (!(socket instanceof TLSSocket)) {
    return { trouble: 'no TLS', daysLeft: 0 };
  }
  const expires = Date.parse(socket.getPeerCertificate().valid_to);
  return {
    trouble: socket.authorized ? null : String(socket.authorizationError),
    daysLeft: Math.trunc((expires - Date.now()) / DAY),
  };
}

function decompressed(body: Buffer, encoding: string | undefined): Buffer {
  switch (encoding) {
    case 'br':
      return brotliDecompressSync(body);
    case 'gzip':
      return gunzipSync(body);
    case 'deflate':
      return inflateSync(body);
    default:
      return body;
  }
}
