import { understand } from '../formats';
import type {
  CheckId,
  DomainLinkage,
  IssuerStanding,
  JsonObject,
  KeyBinding,
  Ports,
  RegistryAnswer,
} from '../model';
import { comparePins, issuerStanding, pinState } from '../trust';
import { didDocumentOf, signedByDid, type Verification, type VerifyOptions, verify } from '../verification';
import type { ReportOptions } from './options';
import { sentence } from './sentences';
import { verdictOf } from './verdict';

/** Told last, beside the date that it explains. */
const SILENT = 'registry-silent-now';

/** Who vouches for the issuer: what binds its name, the reader's pins, and what registries and its site say. */
export async function standingOf(
  verification: Verification,
  ports: Ports,
  { registries, linkage, pins, signal }: ReportOptions,
): Promise<IssuerStanding> {
  const { credential } = verification;
  const binding = provenBinding(verification);
  const within = signal ? { signal } : {};
  const didDocument = linkage ? await didDocumentOf(binding.controller, ports, signal) : undefined;
  const asked = {
    verifyJwt: (jwt: string, did: string) => signedByDid(jwt, did, ports, within),
    verifyCredential: (json: JsonObject, did: string) => saidByDid(json, did, ports, within),
    ...(didDocument === undefined ? {} : { didDocument }),
  };
  const standing = await issuerStanding(credential, binding, ports, {
    ...(registries ? { registries: [...registries] } : {}),
    ...(linkage ? { linkage: asked } : {}),
    ...within,
  });
  if (!pins) return standing;
  const pin = pinState([...pins], standing);
  const notes = [...(standing.notes ?? []), ...comparePins([...pins], standing)];
  return { ...standing, ...(pin === undefined ? {} : { pin }), ...(notes.length > 0 ? { notes } : {}) };
}

/**
 * Who controls the key or the badge, as far as that says who issued it. A key of the issuer's proves nothing while the
 * signature itself could not be checked: anybody can name a key of somebody well known.
 */
function provenBinding({ findings, binding }: Verification): KeyBinding {
  const passed = (id: CheckId) => findings.some((each) => each.id === id && each.outcome === 'pass');
  return passed(binding.kind === 'hosted' ? 'hosted' : 'integrity') ? binding : { kind: 'none' };
}

/** Is a credential genuine, in force and signed with a key of `did`? */
async function saidByDid(
  json: JsonObject,
  did: string,
  ports: Ports,
  options: VerifyOptions,
): Promise<boolean | 'unknown'> {
  const understood = await understand({ kind: 'json', json, where: 'did-configuration.json' });
  if (!understood.ok) return false;
  const { findings, binding } = await verify(understood.credential, ports, { ...options, depth: 1 });
  const verdict = verdictOf(findings);
  if (verdict === 'unchecked') return 'unknown';
  return verdict === 'verified' && binding.controller === did;
}

/** What binds the issuer's name, what must be told beside it, its site and the registries: a line each. */
export function standingWords(standing: IssuerStanding, language: string): string[] {
  const { binding, bindingParams, notes = [], linkage, registries } = standing;
  return [
    sentence(binding, bindingParams, language),
    ...notes.map(({ reason, params }) => sentence(reason, params, language)),
    ...(linkage && worthTelling(linkage, standing) ? [linkageWords(linkage, language)] : []),
    ...registries.map((answer) => registryWords(answer, language)),
  ];
}

/** That a site does not name a DID of its own adds nothing where the site publishes the DID's key. */
function worthTelling({ siteNamesDid, domain }: DomainLinkage, standing: IssuerStanding): boolean {
  return siteNamesDid === 'yes' || domain !== standing.domain;
}

function linkageWords({ reason, params, askedAt }: DomainLinkage, language: string): string {
  return [sentence(reason, params, language), when(askedAt, language)].filter(Boolean).join(' ');
}

/** One line for each registry: its answer, the name it has, where and when it was asked, and what to mind. */
function registryWords(answer: RegistryAnswer, language: string): string {
  const { registry, why, name, source, askedAt, stale, notes = [] } = answer;
  const say = (reason: string, params?: Record<string, string>) => sentence(reason, params, language);
  if (answer.answer === 'could-not-ask') {
    return [say('registry-could-not-ask', { registry }), why && say(why.reason, why.params)]
      .filter(Boolean)
      .join(' ');
  }
  const differs = notes.some(({ reason }) => reason === 'registry-name-differs');
  const silent = notes.find(({ reason }) => reason === SILENT);
  return [
    say(answer.answer === 'found' ? 'registry-found' : 'registry-not-found', { registry }),
    name !== undefined && !differs && say('registry-has-name', { name }),
    ...notes.filter((note) => note !== silent).map(({ reason, params }) => say(reason, params)),
    source === 'settings' ? say('registry-own-list') : from(source, askedAt, language),
    silent && say(silent.reason, silent.params),
    stale === true && say('registry-stale'),
  ]
    .filter(Boolean)
    .join(' ');
}

function from(source: string, askedAt: string | undefined, language: string): string {
  const host = URL.canParse(source) ? new URL(source).hostname : source;
  if (askedAt === undefined) return '';
  return sentence('registry-asked', { host, date: minute(askedAt) }, language);
}

function when(askedAt: string | undefined, language: string): string {
  return askedAt === undefined ? '' : sentence('asked-at', { date: minute(askedAt) }, language);
}

/** `2026-05-01T10:20:30.000Z` -> `2026-05-01 10:20 UTC` */
function minute(iso: string): string {
  return `${iso.slice(0, 10)} ${iso.slice(11, 16)} UTC`;
}
