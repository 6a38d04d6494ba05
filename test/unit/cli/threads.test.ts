import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseArguments } from '../../../src/cli/arguments';
import { checkAll } from '../../../src/cli/jobs';
import { type BrokenOff, startThreads, threadsFor } from '../../../src/cli/threads/threads';
import { cachedHttp } from '../../../src/net';
import { fakeHttp } from '../../fixtures/http';
import { issueOb3, issuerDocuments, issueStatusList, makeIssuer, statusEntry } from '../../fixtures/issuer';

const PROGRAM = new URL('../../../bin/legible.js', import.meta.url);
const DID_DOCUMENT = 'https://threads.example.com/.well-known/did.json';
const LIST = 'https://threads.example.com/status/1';
const MANY = 40;

let folder: string;
let documents: Awaited<ReturnType<typeof listed>>;

async function listed(issuer: Awaited<ReturnType<typeof makeIssuer>>) {
  return { ...issuerDocuments(issuer), [LIST]: await issueStatusList({ issuer, url: LIST, revoked: [3] }) };
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'legible-threads-'));
  mkdirSync(join(folder, 'in'));
  const issuer = await makeIssuer({ did: 'did:web:threads.example.com' });
  documents = await listed(issuer);
  for (let at = 0; at < MANY; at++) {
    const credential = await issueOb3({
      issuer,
      id: `https://threads.example.com/credentials/${at}`,
      status: statusEntry(LIST, at),
    });
    writeFileSync(join(folder, 'in', `${at}.json`), JSON.stringify(credential));
  }
  const recorded = Object.entries(documents).map(([url, body]) => [url, { body }]);
  writeFileSync(join(folder, 'responses.json'), JSON.stringify(Object.fromEntries(recorded)));
});
afterAll(() => rmSync(folder, { recursive: true }));

const args = () => parseArguments(['verify', '--json', join(folder, 'in')]);
const brokenOff: BrokenOff = (input, error) => ({ lines: [`${input}: ${error.message}`], good: false });
const verdictOf = (line: string) => (JSON.parse(line) as { verdict: string }).verdict;
async function* filesIn(): AsyncGenerator<string> {
  for (const name of readdirSync(join(folder, 'in'))) yield join(folder, 'in', name);
}

/** Runs the program; status 1 says that not everything is good. */
function run(parameters: string[], input = ''): { input: string; verdict: string }[] {
  const all = ['verify', '--json', '--responses', join(folder, 'responses.json'), ...parameters];
  let printed: string;
  try {
    printed = execFileSync('node', [fileURLToPath(PROGRAM), ...all], { input }).toString();
  } catch (error) {
    printed = String((error as { stdout: Buffer }).stdout);
  }
  return printed
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { input: string; verdict: string });
}

describe('threads', () => {
  it('ask each host once for all of them: key and status list are shared', async () => {
    const answers = Object.entries(documents).map(([url, json]) => [url, { json }]);
    const network = fakeHttp(Object.fromEntries(answers), new Date().toISOString());
    // as at the terminal: simultaneous questions share an answer, and it is kept
    const http = cachedHttp(network, () => new Date());
    const threads = startThreads(3, PROGRAM, args(), http, brokenOff);
    const verdicts: Record<string, number> = {};
    try {
      await checkAll(filesIn(), threads.checks, async (_input, { lines }) => {
        for (const line of lines) verdicts[verdictOf(line)] = (verdicts[verdictOf(line)] ?? 0) + 1;
      });
    } finally {
      await threads.end();
    }
    expect(verdicts).toEqual({ verified: MANY - 1, revoked: 1 });
    expect(network.asked.map(({ url }) => url).toSorted()).toEqual([DID_DOCUMENT, LIST]);
  }, 60_000);

  it('that end leave nobody waiting: each input is told to have been broken off', async () => {
    const broken = pathToFileURL(join(folder, 'broken.mjs'));
    writeFileSync(broken, 'setTimeout(() => { throw new Error("out of memory"); }, 50);');
    const threads = startThreads(2, broken, args(), fakeHttp(), brokenOff);
    const told: string[] = [];
    const some = (async function* () {
      for (let at = 0; at < 6; at++) yield `${at}.json`;
    })();
    await checkAll(some, threads.checks, async (_input, { lines }) => {
      told.push(...lines);
    });
    await threads.end();
    expect(told).toEqual(Array.from({ length: 6 }, (_, at) => `${at}.json: out of memory`));
  }, 60_000);

  it('that one input ends go on with the others', async () => {
    const fragile = pathToFileURL(join(folder, 'fragile.mjs'));
    writeFileSync(
      fragile,
      `import { parentPort } from 'node:worker_threads';
       parentPort.on('message', ({ id, question }) => setTimeout(() => {
         if (question.startsWith('7')) throw new Error('out of memory');
         parentPort.postMessage({ id, answer: { lines: [question], good: true } });
       }, 5));`,
    );
    const threads = startThreads(2, fragile, args(), fakeHttp(), brokenOff);
    const told: string[] = [];
    const some = (async function* () {
      for (let at = 0; at < 20; at++) yield `${at}.json`;
    })();
    await checkAll(some, threads.checks, async (_input, { lines }) => {
      told.push(...lines);
    });
    await threads.end();
    expect(told).toEqual(
      Array.from({ length: 20 }, (_, at) => (at === 7 ? '7.json: out of memory' : `${at}.json`)),
    );
  }, 60_000);

  it('leave reports in the order of the inputs', () => {
    const inputs = Array.from({ length: MANY }, (_, at) => join(folder, 'in', `${at}.json`));
    const lines = run(['--jobs', '3', ...inputs]);
    expect(lines.map(({ input }) => input)).toEqual(inputs);
    expect(lines.map(({ verdict }) => verdict)).toEqual(
      inputs.map((_, at) => (at === 3 ? 'revoked' : 'verified')),
    );
  }, 60_000);

  it('leave standard input to the program', () => {
    const [first, second] = [join(folder, 'in', '0.json'), join(folder, 'in', '1.json')];
    const lines = run(['--jobs', '2', first, '-', second], readFileSync(second, 'utf8'));
    expect(lines.map(({ input }) => input)).toEqual([first, '-', second]);
    expect(lines[1]?.verdict).toBe('verified');
  }, 60_000);

  it('are as many as are asked for, and otherwise as the inputs are worth', () => {
    const named = (many: number, end: string) => Array.from({ length: many }, (_, at) => `${at}${end}`);
    const cores = availableParallelism();
    expect(threadsFor(undefined, named(199, '.json'))).toBe(1);
    expect(threadsFor(undefined, named(200, '.json'))).toBe(cores);
    expect(threadsFor(undefined, named(19, '.pdf'))).toBe(1);
    expect(threadsFor(undefined, named(20, '.pdf'))).toBe(cores);
    expect(threadsFor(3, named(16, '.json'))).toBe(3);
    expect(threadsFor(3, named(2, '.json'))).toBe(2);
    expect(threadsFor(999, named(200, '.json'))).toBe(Math.min(200, 4 * cores));
    expect(threadsFor(1, named(200, '.json'))).toBe(1);
  });
});
