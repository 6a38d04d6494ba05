export interface Pair {
  wanted: string;
  got: string;
}

const CLASSES = [
  'not-stated',
  'attendance',
  'knowledge-test',
  'scored-practice',
  'experience',
  'work-product',
  'observed-performance',
];

/** Mean of the F1 of every class that is wanted at least once. */
export function f1(pairs: readonly Pair[]): number {
  const classes = CLASSES.filter((name) => pairs.some((pair) => pair.wanted === name));
  const each = classes.map((name) => {
    const hit = pairs.filter((pair) => pair.wanted === name && pair.got === name).length;
    const wanted = pairs.filter((pair) => pair.wanted === name).length;
    const got = pairs.filter((pair) => pair.got === name).length;
    return wanted + got === 0 ? 0 : (2 * hit) / (wanted + got);
  });
  return each.reduce((sum, value) => sum + value, 0) / classes.length;
}

/** Rows are what was wanted, columns what was read. */
export function confusion(pairs: readonly Pair[]): string {
  const head = `${'wanted \\ read'.padEnd(22)}${CLASSES.map((name) => name.slice(0, 10).padStart(12)).join('')}`;
  const lines = CLASSES.map((wanted) => {
    const cells = CLASSES.map((got) =>
      String(pairs.filter((pair) => pair.wanted === wanted && pair.got === got).length).padStart(12),
    );
    return `${wanted.padEnd(22)}${cells.join('')}`;
  });
  return [head, ...lines].join('\n');
}

export function share(part: number, whole: number): string {
  return `${part} of ${whole} = ${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;
}
