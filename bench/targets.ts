import type { Row, Tables } from './tables';

/** A ratio that must hold. */
interface Target {
  table: RegExp;
  row: RegExp;
  column: string;
  atLeast?: number;
  atMost?: number;
}

/** What the project asks of itself. A part of the bench that was not run is not asked. */
const TARGETS: readonly Target[] = [
  { table: /^warm, (eddsa|Ed25519)/, row: /^legible$/, column: 'as fast as verifier-core', atLeast: 10 },
  { table: /^warm, (eddsa|Ed25519)/, row: /^legible$/, column: 'of the floor', atMost: 3 },
  { table: /^first in a new process/, row: /^legible$/, column: 'as fast as verifier-core', atLeast: 5 },
  { table: /^scanner: first scan/, row: /./, column: 'of the floor', atMost: 3 },
  { table: /^scanner: one change/, row: /./, column: 'of the floor', atMost: 3 },
  { table: /^card:/, row: /^card/, column: 'of a frame', atMost: 1 },
  { table: /^sizes/, row: /^content script$/, column: 'kB gzipped', atMost: 14 },
  { table: /^sizes/, row: /^worker$/, column: 'kB gzipped', atMost: 60 },
];

/**
 * Puts beside each figure that is asked for what is asked of it.
 *
 * @returns what is missed, in words
 * @throws when a table lacks a figure that is asked for
 */
export function judged(tables: Tables): { tables: Tables; missed: string[] } {
  const missed: string[] = [];
  const all = Object.entries(tables).map(([title, table]) => {
    const asked = TARGETS.filter((each) => each.table.test(title));
    const rows = Object.entries(table).map(([name, row]): [string, Row] => {
      const mine = asked.filter((each) => each.row.test(name));
      return [name, withTargets(row, mine, (what) => missed.push(`${title}: ${name}: ${what}`))];
    });
    return [title, Object.fromEntries(rows)];
  });
  return { tables: Object.fromEntries(all) as Tables, missed };
}

function withTargets(row: Row, targets: readonly Target[], miss: (what: string) => void): Row {
  const columns = Object.entries(row).flatMap(([column, value]): [string, number | string][] => {
    const target = targets.find((each) => each.column === column);
    if (!target || typeof value !== 'number') return [[column, value]];
    const { atLeast = Number.NEGATIVE_INFINITY, atMost = Number.POSITIVE_INFINITY } = target;
    const wanted = target.atLeast === undefined ? `at most ${atMost}` : `at least ${atLeast}`;
    const held = value >= atLeast && value <= atMost;
    if (!held) miss(`${column} is ${value}, ${wanted} is wanted`);
    return [
      [column, value],
      [`target: ${column}`, `${wanted}${held ? '' : ': missed'}`],
    ];
  });
  for (const { column } of targets) if (!(column in row)) throw new Error(`no figure “${column}” to judge`);
  return Object.fromEntries(columns);
}
