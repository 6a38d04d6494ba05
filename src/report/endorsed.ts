import { understand } from '../formats';
import type {
  Credential,
  Format,
  IssuerStanding,
  Ports,
  RawCredential,
  Reading,
  StatedFact,
  Vouching,
} from '../model';
import { isObject } from '../model';
import { getJson } from '../net';
import { endorsementsIn, type FoundEndorsement } from '../trust';
import { verify } from '../verification';
import { type Endorsed, judgeEndorsement } from './endorsement-verdict';
import type { ReportOptions } from './options';
import { sentence } from './sentences';

/** Milliseconds for all endorsements of one credential together. */
const DEADLINE_MS = 20_000;
/** Claims of accreditation shown at most. */
const MAX_CLAIMS = 5;
const FORMATS: readonly Format[] = ['endorsement', 'ob2-endorsement', 'ob3'];

/** A credential and what is known of it by now. */
interface Judged {
  credential: Credential;
  issuer: IssuerStanding;
  reading: Reading;
}

type Unworded = Omit<Vouching, 'message'>;

/**
 * Who vouches for a credential, its achievement or its issuer: endorsements that it carries, verified with the same
 * engine (20 at most, those within them not at all), and what it only claims about its accreditation. Never throws.
 */
export async function vouchingsFor(
  { credential, issuer, reading }: Judged,
  ports: Ports,
  options: ReportOptions,
): Promise<Vouching[]> {
  const found = endorsementsIn(credential);
  const endorsed = found.length > 0 ? await judged(found, issuer, ports, options) : [];
  return [...endorsed, ...claims(reading)].map((each) => ({
    ...each,
    message: sentence(each.reason, each.params, options.language ?? 'en'),
  }));
}

function judged(
  all: FoundEndorsement[],
  issuer: IssuerStanding,
  ports: Ports,
  options: ReportOptions,
): Promise<Unworded[]> {
  const end = AbortSignal.timeout(DEADLINE_MS);
  const signal = options.signal ? AbortSignal.any([end, options.signal]) : end;
  const late = ended(signal);
  return Promise.all(
    all.map((found) => inTime(one(found, issuer, ports, { ...options, signal }), found, late)),
  );
}

async function one(
  found: FoundEndorsement,
  issuer: IssuerStanding,
  ports: Ports,
  { fresh = false, signal }: ReportOptions,
): Promise<Unworded> {
  const raw = await rawFrom(found, ports, fresh, signal);
  const understood = raw && (await understand(raw));
  if (!understood) return unread(found, 'endorsement-unreachable', { host: hostOf(found.url) });
  if (!understood.ok || !FORMATS.includes(understood.credential.format)) {
    return unread(found, 'endorsement-unreadable', {});
  }
  const verification = await verify(understood.credential, ports, {
    fresh,
    depth: 1,
    ...(signal ? { signal } : {}),
  });
  return judgeEndorsement(found, verification, issuer);
}

async function rawFrom(
  { json, jwt, url, source }: FoundEndorsement,
  ports: Ports,
  fresh: boolean,
  signal: AbortSignal | undefined,
): Promise<RawCredential | undefined> {
  if (json) return { kind: 'json', json, where: source };
  if (jwt !== undefined) return { kind: 'jwt', jwt, where: source };
  const got = await getJson(ports.http, url ?? '', {
    kind: 'credential',
    accept: 'application/json',
    fresh,
    ...(signal ? { signal } : {}),
  });
  return got.ok && isObject(got.json) ? { kind: 'json', json: got.json, where: source } : undefined;
}

function unread(found: FoundEndorsement, reason: string, params: Record<string, string>): Unworded {
  const { on, about, source } = found;
  const base: Endorsed = { kind: 'endorsement', on, source, ...(about === undefined ? {} : { about }) };
  return { ...base, verdict: 'unchecked', counts: false, reason, params };
}

function hostOf(url: string | undefined): string {
  return url !== undefined && URL.canParse(url) ? new URL(url).hostname : '…';
}

/** The endorsement as it comes out, or that it took too long. Work that fails is an endorsement that cannot be read. */
function inTime(asking: Promise<Unworded>, found: FoundEndorsement, late: Promise<void>): Promise<Unworded> {
  return Promise.race([
    asking.catch(() => unread(found, 'endorsement-unreadable', {})),
    late.then(() => unread(found, 'endorsement-too-slow', {})),
  ]);
}

function ended(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });
}

/** What the credential says of its own accreditation: anybody can write that, so it is told as a claim. */
function claims({ quality }: Reading): Unworded[] {
  const claim = (fact: StatedFact, kind: Vouching['kind'], reason: string): Unworded => ({
    kind,
    on: 'achievement',
    counts: false,
    text: fact.text.slice(0, 500),
    source: fact.source,
    reason,
    params: { text: fact.value ?? fact.text },
  });
  const of = (kind: string) => quality.filter((fact) => fact.kind === kind).slice(0, MAX_CLAIMS);
  return [
    ...of('accreditation').map((fact) => claim(fact, 'accreditation', 'accreditation-claimed')),
    ...of('quality-assurance').map((fact) => claim(fact, 'quality-assurance', 'quality-claimed')),
  ];
}
