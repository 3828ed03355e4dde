/** A list with another value in one place. */
export function replaced<T>(rows: readonly T[], at: number, value: T): readonly T[] {
  return rows.map((row, index) => (index === at ? value : row));
}

export function without<T>(rows: readonly T[], at: number): readonly T[] {
  return rows.filter((_, index) => index !== at);
}
