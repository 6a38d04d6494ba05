import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { type CheckOne, checkAll } from '../../../src/cli/jobs';

const named = (many: number, end: string) => Array.from({ length: many }, (_, at) => `${at}${end}`);
async function* given(inputs: readonly string[]): AsyncGenerator<string> {
  yield* inputs;
}

/** A thread that takes its time and tells what it had under way at the same time. */
function thread(takes: (input: string) => number) {
  const underWay = new Set<string>();
  const together: string[][] = [];
  const check: CheckOne = async (input) => {
    underWay.add(input);
    together.push([...underWay]);
    await pause(takes(input));
    underWay.delete(input);
    return { lines: [input], good: true };
  };
  return { check, together };
}

async function told(inputs: AsyncIterable<string>, threads: readonly CheckOne[]): Promise<string[]> {
  const lines: string[] = [];
  await checkAll(inputs, threads, async (input, done) => {
    await pause(0);
    expect(done.lines).toEqual([input]);
    lines.push(input);
  });
  return lines;
}

describe('inputs of a batch', () => {
  it('are told in their order, whichever is ready first', async () => {
    const inputs = named(40, '.json');
    const slow = (input: string) => (Number.parseInt(input, 10) % 7) * 3;
    expect(await told(given(inputs), [thread(slow).check, thread(slow).check])).toEqual(inputs);
  });

  it('are under way four at once in a thread: one reads while others wait for hosts', async () => {
    const one = thread(() => 5);
    await told(given(named(20, '.json')), [one.check]);
    expect(Math.max(...one.together.map(({ length }) => length))).toBe(4);
  });

  it.each(['.pdf', '.PNG', '.jpg?size=large'])('have a thread of their own when they are %s', async (end) => {
    const one = thread(() => 5);
    const inputs = ['a.json', 'b.json', `c${end}`, 'd.json', `e${end}`, '-'];
    expect(await told(given(inputs), [one.check])).toEqual(inputs);
    const busy = one.together.filter((each) => each.some((input) => input.endsWith(end) || input === '-'));
    expect(busy).toEqual([[`c${end}`], [`e${end}`], ['-']]);
  });

  it('are not taken from their source before there is room for what comes of them', async () => {
    let taken = 0;
    async function* endless() {
      for (; taken < 1_000; taken++) yield `${taken}.json`;
    }
    const seen: number[] = [];
    const first = thread((input) => (input === '0.json' ? 100 : 0));
    await checkAll(endless(), [first.check], async () => {
      seen.push(taken);
    });
    expect(seen).toHaveLength(1_000);
    // all of them wait for the first
    expect(seen[0]).toBeLessThan(250);
  });

  it('that a thread fails at end the run, once those before it have been told', async () => {
    const lines: string[] = [];
    const check: CheckOne = async (input) => {
      await pause(1);
      if (input === '7.json') throw new Error('out of memory');
      return { lines: [input], good: true };
    };
    const run = checkAll(given(named(500, '.json')), [check], async (input) => {
      lines.push(input);
    });
    await expect(run).rejects.toThrow('out of memory');
    expect(lines).toEqual(named(7, '.json'));
  });
});
