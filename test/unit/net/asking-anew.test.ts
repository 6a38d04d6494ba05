import { expect, it } from 'vitest';
import { askingAnew, cachedHttp } from '../../../src/net';
import { fakeHttp } from '../../fixtures/http';

const A = 'https://registry.example/a';
const B = 'https://registry.example/b';

it('each address is asked anew once for one question, whatever is kept of it', async () => {
  const host = fakeHttp({ [A]: { json: { of: 'a' } }, [B]: { json: { of: 'b' } } });
  const kept = cachedHttp(host, () => new Date('2026-06-01T12:00:00Z'));
  for (const url of [A, B]) await kept.get(url, { kind: 'registry' });
  const anew = askingAnew(kept);
  await Promise.all([A, A, B].map((url) => anew.get(url, { kind: 'registry' })));
  await anew.get(A, { kind: 'registry' });
  expect([host.count(A), host.count(B)]).toEqual([2, 2]);
  await askingAnew(kept).get(A, { kind: 'registry' });
  expect(host.count(A)).toBe(3);
});
