/** Keeps the first `limit` items of every key. */
export function atMost<T>(items: readonly T[], limit: number, keyOf: (item: T) => string): T[] {
  const seen = new Map<string, number>();
  return items.filter((item) => {
    const key = keyOf(item);
    const count = seen.get(key) ?? 0;
    seen.set(key, count + 1);
    return count < limit;
  });
}
