/** The first, so many at most, and all of them again. */
export async function lookedAhead<Each>(
  each: AsyncIterable<Each>,
  most: number,
): Promise<{ first: Each[]; all: AsyncIterable<Each> }> {
  const rest = each[Symbol.asyncIterator]();
  const first: Each[] = [];
  while (first.length < most) {
    const next = await rest.next();
    if (next.done) break;
    first.push(next.value);
  }
  return {
    first,
    all: (async function* () {
      yield* first;
      yield* { [Symbol.asyncIterator]: () => rest };
    })(),
  };
}
