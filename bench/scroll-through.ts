/** How a list went by. */
export interface Scrolled {
  /** Milliseconds of each frame. */
  readonly times: number[];
  /** The most rows that the page held at once. */
  readonly rows: number;
  /** Frames in which the list had not kept up. */
  readonly gaps: number;
}

/**
 * Runs in a page, and so brings all that it needs: scrolls it from the top to the end.
 *
 * @param row any row of the list
 * @param step pixels a frame
 */
export async function scrollThrough(row: Element, step: number): Promise<Scrolled> {
  const frame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));
  const list = row.closest('ul');
  const times: number[] = [];
  let rows = 0;
  let gaps = 0;
  let before = await frame();
  while (Math.ceil(scrollY + innerHeight) < document.documentElement.scrollHeight) {
    scrollBy(0, step);
    // The list hears of it with the next frame: this one is drawn with the rows that are there now.
    const low = document.elementFromPoint(innerWidth / 4, innerHeight * 0.9);
    gaps += low !== list && list?.contains(low) ? 0 : 1;
    const now = await frame();
    times.push(now - before);
    before = now;
    rows = Math.max(rows, list?.childElementCount ?? 0);
  }
  return { times, rows, gaps };
}
