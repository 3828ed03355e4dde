/** A request to Graph, without its version: `/me/messages`. */
export interface GraphRequest {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  /** By lower-case name. */
  readonly headers: Readonly<Record<string, string>>;
  /** What the JSON of the body says; `undefined` where there is none. */
  readonly body: unknown;
}

export interface GraphReply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** Goes out as JSON; a text as it stands. */
  readonly body: unknown;
}

export function replyWith(body: unknown, status = 200): GraphReply {
  return { status, headers: {}, body };
}

/** An error as Graph words it. Source: learn.microsoft.com/graph/errors */
export function failure(
  status: number,
  code: string,
  message: string,
  headers: Readonly<Record<string, string>> = {},
): GraphReply {
  return { status, headers, body: { error: { code, message, innerError: {} } } };
}
