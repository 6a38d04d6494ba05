import { readFileSync } from 'node:fs';
import { recordedHttp } from '../../src/cli/recording';
import type { Http, HttpAnswer, Ports, Report } from '../../src/model';
import { reportOnBytes } from '../../src/report';
import { CORPUS, type CorpusCase } from './cases';

const now = () => new Date();

/** The network as it was recorded for the corpus. */
export function corpusHttp(): Promise<Http> {
  return recordedHttp(`${CORPUS}/responses.json`, now);
}

/** Our report on a case. An Open Badges 2 file stands for the document at its own address, as in its suite. */
export async function reportOnCase(each: CorpusCase, recorded: Http): Promise<Report> {
  const bytes = filled(new Uint8Array(readFileSync(`${CORPUS}/${each.file}`)));
  const http = each.format.startsWith('OB2') ? servingItself(recorded, bytes) : recorded;
  const ports: Ports = { http, now };
  const [first] = await reportOnBytes(each.id, bytes, { name: each.file }, ports);
  if (!first) throw new Error(`${each.id}: no report`);
  return first;
}

/** The data model suite writes `PAST DATE` and `FUTURE DATE` where its runner puts dates. */
function filled(bytes: Uint8Array): Uint8Array {
  const text = new TextDecoder('latin1').decode(bytes);
  if (!text.includes('"PAST DATE"') && !text.includes('"FUTURE DATE"')) return bytes;
  const dated = text
    .replace('"PAST DATE"', '"2020-01-01T00:00:00Z"')
    .replace('"FUTURE DATE"', '"2120-01-01T00:00:00Z"');
  return new TextEncoder().encode(dated);
}

function servingItself(recorded: Http, bytes: Uint8Array): Http {
  const text = new TextDecoder('latin1').decode(bytes);
  const id = /"id"\s*:\s*"(https?:[^"]+)"/.exec(text)?.[1];
  return {
    async get(url, request) {
      const known = await recorded.get(url, request);
      if (known.ok || url !== id) return known;
      const body = text.startsWith('{') ? bytes : bakedIn(text);
      const answer: HttpAnswer = {
        ok: true,
        status: 200,
        url,
        contentType: 'application/json',
        header: () => undefined,
        body,
        askedAt: now(),
      };
      return answer;
    },
  };
}

function bakedIn(text: string): Uint8Array {
  const start = text.indexOf('{"');
  return new TextEncoder().encode(text.slice(start, text.indexOf('}', text.indexOf('"verif')) + 2));
}

/** Does the report come out as the case deserves? */
export function deserved(each: CorpusCase, report: Report): boolean {
  const { verdict } = report;
  const good = verdict === 'verified' || verdict === 'confirmed';
  const outcome = (id: string) => report.checks.find((check) => check.id === id)?.outcome;
  switch (each.expect) {
    case 'accept':
      return good;
    case 'reject':
      return !good;
    case 'revoked':
    case 'expired':
    case 'unchecked':
      return verdict === each.expect;
    case 'integrity':
      return outcome('integrity') === 'pass' && !good && verdict !== 'invalid';
    case 'integrity-only':
      return outcome('integrity') === 'pass' && verdict === 'invalid';
    case 'conforms':
      return outcome('structure') !== 'fail' && verdict !== 'invalid';
    case 'nonconforming':
      return verdict === 'invalid';
  }
}
