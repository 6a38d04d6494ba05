import { describe, expect, it } from 'vitest';
import { checkAll } from '../../../src/extension/pages/sidepanel/check-all';

const tick = () => new Promise((resolve) => setTimeout(resolve, 1));

function watch(items: string[], signal = new AbortController().signal, fail?: string) {
  let most = 0;
  let all = 0;
  const busy = new Map<string, number>();
  const order: string[] = [];
  const done: number[] = [];
  const running = checkAll(items, {
    hostOf: (item) => item[0] ?? '',
    async check(item) {
      order.push(item);
      const host = item[0] ?? '';
      busy.set(host, (busy.get(host) ?? 0) + 1);
      all++;
      most = Math.max(most, all);
      expect(busy.get(host)).toBeLessThanOrEqual(2);
      await tick();
      busy.set(host, (busy.get(host) ?? 1) - 1);
      all--;
      if (item === fail) throw new Error('no');
    },
    atOnce: 4,
    perHost: 2,
    signal,
    onDone: (count) => done.push(count),
  });
  return { running, order, done, most: () => most };
}

describe('checking all', () => {
  it('checks each once, at most four together and two at one host, hosts in turn', async () => {
    const items = ['a1', 'a2', 'a3', 'a4', 'a5', 'b1', 'c1'];
    const { running, order, done, most } = watch(items);
    expect(await running).toBe(7);
    expect(order.toSorted()).toEqual(items);
    expect(order.slice(0, 3).map((item) => item[0])).toEqual(['a', 'b', 'c']);
    expect(done).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(most()).toBe(4);
  });

  it('goes on when one fails', async () => {
    expect(await watch(['a1', 'a2', 'b1'], undefined, 'a1').running).toBe(3);
  });

  it('begins nothing new once it is stopped', async () => {
    const stop = new AbortController();
    const { running, order } = watch(['a1', 'a2', 'a3', 'a4', 'a5'], stop.signal);
    stop.abort();
    expect(await running).toBe(2);
    expect(order).toEqual(['a1', 'a2']);
  });

  it('has nothing to do with nothing', async () => {
    expect(await watch([]).running).toBe(0);
  });
});
