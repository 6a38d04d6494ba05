// A third host that is ill, or a network that speaks in its place, makes no badge good and none bad.
import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import type { JsonObject, Report } from '../../../src/model';
import { reportOnUrl } from '../../../src/report';
import { type FakeAnswer, fakeHttp, fakePorts } from '../../fixtures/http';
import { issueOb3, makeIssuer } from '../../fixtures/issuer';
import { makeNeighbours, NEEDED, type Neighbour } from '../../fixtures/neighbours';
import { judgeJson, said } from './judge-json';

const HAS = [...NEEDED, 'a related file'];

let all: Neighbour[];
beforeAll(async () => {
  all = await makeNeighbours();
});

const page = (status = 200, headers: Record<string, string> = {}): FakeAnswer => ({
  status,
  headers: { 'content-type': 'text/html; charset=utf-8', ...headers },
  body: '<!doctype html><title>Harbour Hotel</title><form>Room number</form>',
});

/** The report while the neighbour answers so, and all other hosts are well. */
async function reportWhile(has: string, answer?: FakeAnswer): Promise<Report & { neighbour: Neighbour }> {
  const neighbour = all.find((each) => each.has === has);
  if (!neighbour) throw new Error(`nobody has ${has}`);
  const answers = Object.entries(neighbour.documents).map(([url, { type, body }]): [string, FakeAnswer] => [
    url,
    answer && new URL(url).host === neighbour.host ? answer : { body, headers: { 'content-type': type } },
  ]);
  const http = fakeHttp(Object.fromEntries(answers));
  const [report] = await reportOnUrl(neighbour.badge, fakePorts(http), {});
  if (!report) throw new Error('no report');
  return { ...report, neighbour };
}

describe.each(HAS)('the host that has %s', (has) => {
  it('is asked, and all is good when it is well', async () => {
    const { verdict, neighbour } = await reportWhile(has);
    expect(verdict).toBe(neighbour.verdict);
  });

  it.each<[string, FakeAnswer, string, string]>([
    ['in whose place the network shows a page', page(), 'page-instead', 'sign in first'],
    ['before which the network wants a log-in', page(511), 'page-instead', 'sign in first'],
    ['that wants patience', page(429, { 'retry-after': '120' }), 'host-wait', 'in 2 min'],
    ['that is being repaired', page(503), '', 'later'],
    ['that refuses', page(403), '', 'later'],
    ['that has lost half of it', { body: '{"@context": ["https://' }, '', 'later'],
    ['that answers something else', { json: { error: 'try again' } }, '', ''],
    ['that is silent', { why: 'unreachable' }, '', 'later'],
    ['while there is no network', { why: 'offline' }, 'offline', 'when it has'],
  ])('%s: unchecked, with what to do', async (_how, answer, reason, says) => {
    const report = await reportWhile(has, answer);
    // a file that cannot be had is told and decides nothing; one that came otherwise than it was signed is refused
    if (!report.neighbour.needed && reason !== 'page-instead') {
      const came = 'json' in answer || ('body' in answer && answer.status === undefined);
      expect(said(report, 'resources')).toBe(came ? 'fail resource-differs' : 'warn resource-not-checked');
      return;
    }
    expect(report.verdict).toBe('unchecked');
    const told = report.checks.filter(({ outcome }) => outcome === 'unknown');
    expect(told.map((check) => check.reason).join()).toContain(reason);
    expect(told.map(({ message }) => message).join(' ')).toContain(says);
  });
});

it('a vocabulary that cannot be had is asked for once a check', async () => {
  const found = all.find(({ has }) => has === 'the vocabulary');
  const { badge = '', documents = {} } = found ?? {};
  const http = fakeHttp({ [badge]: { body: documents[badge]?.body ?? '' } });
  await reportOnUrl(badge, fakePorts(http), { fresh: true });
  expect(http.count('https://terms.example/terms.json')).toBe(1);
});

describe('a file fixed by digest', () => {
  const FILE = 'https://issuer.example/syllabus';
  const digestSRI = `sha256-${createHash('sha256').update('second edition').digest('base64')}`;
  const judge = async (more: JsonObject, answer: FakeAnswer) => {
    const issuer = await makeIssuer({ did: 'did:key', seed: 'neighbours' });
    const change = (unsigned: JsonObject) => {
      unsigned.relatedResource = [{ id: FILE, digestSRI, ...more }];
    };
    return judgeJson(await issueOb3({ issuer, change }), fakeHttp({ [FILE]: answer }));
  };

  it('may be a web page; another one in its place is refused where one was to be expected', async () => {
    const own = { body: 'second edition', headers: { 'content-type': 'text/html' } };
    expect(said(await judge({}, own), 'resources')).toBe('pass resources-same');
    expect(said(await judge({ mediaType: 'text/html' }, page()), 'resources')).toBe('fail resource-differs');
    expect(said(await judge({}, page()), 'resources')).toBe('unknown page-instead');
    expect(said(await judge({ mediaType: 'text/htmlx' }, page()), 'resources')).toBe('unknown page-instead');
  });

  it('that differs is refused under any other type', async () => {
    for (const type of ['application/pdf', 'text/plain', '']) {
      const other = { body: 'third edition', headers: { 'content-type': type } };
      expect(said(await judge({}, other), 'resources')).toBe('fail resource-differs');
    }
  });
});
