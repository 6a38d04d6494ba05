import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { JsonObject, Ports } from '../../../../src/model';
import { cachedHttp } from '../../../../src/net';
import { reportOnBytes } from '../../../../src/report';
import { type FakeHttp, fakeHttp } from '../../../fixtures/http';
import {
  type FixtureIssuer,
  issueOb3,
  issueStatusList,
  makeIssuer,
  statusEntry,
  TEST_NOW,
} from '../../../fixtures/issuer';

const LIST = 'https://issuer.example/status/1';
const NOW = Date.parse(TEST_NOW);

let issuer: FixtureIssuer;
let served: FakeHttp;
let world: Ports & { at: number };

/** What is said of entry `index`, and how many signatures were verified for it. */
async function asked(
  index: number,
  fresh = false,
): Promise<{ status: string | undefined; signatures: number }> {
  const credential = await issueOb3({ issuer, status: statusEntry(LIST, index) });
  const verify = vi.spyOn(crypto.subtle, 'verify');
  const bytes = new TextEncoder().encode(JSON.stringify(credential));
  const [report] = await reportOnBytes('test', bytes, {}, world, { fresh });
  const signatures = verify.mock.calls.length;
  verify.mockRestore();
  const status = report?.checks.find(({ id }) => id === 'status');
  return { status: status && `${status.outcome} ${status.reason}`, signatures };
}

async function listed(list: {
  revoked?: number[];
  validUntil?: string;
  altered?: boolean;
}): Promise<JsonObject> {
  const made = await issueStatusList({ issuer, url: LIST, revoked: [5], ...list });
  return list.altered ? { ...made, description: 'added later' } : made;
}

function worldWith(list: JsonObject): void {
  served = fakeHttp({ [LIST]: { json: list } });
  world = { at: NOW, now: () => new Date(world.at), http: cachedHttp(served, () => new Date(NOW)) };
}

describe('a status list that serves many credentials', () => {
  beforeAll(async () => {
    issuer = await makeIssuer({ did: 'did:key', seed: 'kept lists' });
  });

  it('is verified once, and each entry is read in its own right', async () => {
    worldWith(await listed({}));
    expect(await asked(4)).toEqual({ status: 'pass not-revoked', signatures: 2 });
    expect(await asked(6)).toEqual({ status: 'pass not-revoked', signatures: 1 });
    expect((await asked(5)).status).toBe('fail revoked');
    expect(served.count(LIST)).toBe(1);
  });

  it('is unpacked and verified once for many that are checked at once', async () => {
    // a list of its own: others were unpacked before
    worldWith(await listed({ revoked: [5, 77] }));
    let unpackings = 0;
    class Counting extends DecompressionStream {
      constructor(format: CompressionFormat) {
        super(format);
        unpackings++;
      }
    }
    vi.stubGlobal('DecompressionStream', Counting);
    const verify = vi.spyOn(crypto.subtle, 'verify');
    const credentials = await Promise.all(
      Array.from({ length: 8 }, (_, index) => issueOb3({ issuer, status: statusEntry(LIST, index) })),
    );
    const reports = await Promise.all(
      credentials.map((each) =>
        reportOnBytes('test', new TextEncoder().encode(JSON.stringify(each)), {}, world),
      ),
    );
    const signatures = verify.mock.calls.length;
    vi.unstubAllGlobals();
    verify.mockRestore();
    expect(reports.map(([report]) => report?.verdict)).toEqual(
      reports.map((_, index) => (index === 5 ? 'revoked' : 'verified')),
    );
    expect(unpackings).toBe(1);
    expect(signatures).toBe(9);
  });

  it('is verified again when the reader asks anew', async () => {
    worldWith(await listed({}));
    await asked(4);
    expect((await asked(4, true)).signatures).toBe(2);
  });

  it('is verified again after a minute', async () => {
    worldWith(await listed({}));
    await asked(4);
    world.at += 59_000;
    expect((await asked(4)).signatures).toBe(1);
    world.at += 2_000;
    expect((await asked(4)).signatures).toBe(2);
  });

  it('is not believed any longer than it is valid', async () => {
    worldWith(await listed({ validUntil: new Date(NOW + 10_000).toISOString() }));
    expect((await asked(4)).status).toBe('pass not-revoked');
    world.at += 11_000;
    expect((await asked(4)).status).toBe('unknown status-list-out-of-date');
  });

  it('is refused each time when it is altered', async () => {
    worldWith(await listed({ altered: true }));
    for (const index of [4, 4, 6]) expect((await asked(index)).status).toBe('unknown status-list-not-sound');
  });

  it('is another one in another world', async () => {
    worldWith(await listed({}));
    await asked(4);
    worldWith(await listed({ revoked: [4] }));
    expect((await asked(4)).status).toBe('fail revoked');
  });
});
