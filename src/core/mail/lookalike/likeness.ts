/** What an address or a domain was probably meant to be. */
export interface Likeness {
  /** The known domain, or the known part before the @. */
  readonly like: string;
  /** Too close for chance: nobody honest has that name. Otherwise it may be another one, and only the caseworker knows. */
  readonly isCertain: boolean;
}

/** The first that is certain; else the first. */
export function surest(likenesses: readonly (Likeness | undefined)[]): Likeness | undefined {
  const found = likenesses.filter((one): one is Likeness => one !== undefined);
  return found.find(({ isCertain }) => isCertain) ?? found[0];
}
