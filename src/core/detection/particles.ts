const PARTICLES: ReadonlySet<string> = new Set(
  "van de den der ter ten vande vanden vander het 't la le du des di da dos do del della el al ben bin ould von zu y e".split(
    ' ',
  ),
);

/** Whether a folded word is one of the small words inside family names: "van den", "el", "dos". */
export function isParticle(folded: string): boolean {
  return PARTICLES.has(folded);
}
