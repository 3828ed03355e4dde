/** What a host said of one file. */
export interface Answer {
  readonly status: number;
  /** By name in small letters. */
  readonly headers: Readonly<Record<string, string>>;
  /** Decompressed. */
  readonly body: Buffer;
}

/** The certificate with which a host answered. */
export interface Certificate {
  /** Why nobody should trust it, as Node says; `null` where it is in order. */
  readonly trouble: string | null;
  readonly daysLeft: number;
}

/** Answers by the path of a file in `dist/`. */
export type Answers = ReadonlyMap<string, Answer>;
