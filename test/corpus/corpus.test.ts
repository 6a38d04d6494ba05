import { beforeAll, describe, expect, it } from 'vitest';
import type { Http } from '../../src/model';
import { corpusCases, hasCorpus } from './cases';
import { corpusHttp, deserved, reportOnCase } from './judge-case';

/** Cases known to come out otherwise, each with the reason. */
const KNOWN: ReadonlyMap<string, string> = new Map([
  ['1edtech/ob30/credential-status-revoked.json', 'its revocation list is not in the recording'],
]);

describe.skipIf(!hasCorpus)('the corpus', () => {
  let http: Http;
  beforeAll(async () => {
    http = await corpusHttp();
  });

  it.each(hasCorpus ? corpusCases().map((each) => [each.expect, each.id, each] as const) : [])(
    '%s: %s',
    async (_expect, id, each) => {
      const report = await reportOnCase(each, http);
      const good = report.verdict === 'verified' || report.verdict === 'confirmed';
      expect(good && each.expect !== 'accept').toBe(false);
      if (KNOWN.has(id)) return;
      expect({
        verdict: report.verdict,
        checks: report.checks.map(({ id: check, outcome, reason }) => `${check} ${outcome} ${reason}`),
        deserved: deserved(each, report),
      }).toMatchObject({ deserved: true });
    },
  );
});
