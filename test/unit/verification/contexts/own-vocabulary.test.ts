// A genuine credential written otherwise, with contexts, prefixes and words of somebody's own: its signature holds.
import { beforeAll, describe, expect, it } from 'vitest';
import { isObject, type Json, type JsonObject, list } from '../../../../src/model';
import { reportOnBytes } from '../../../../src/report';
import { BUNDLED_CONTEXTS } from '../../../../src/verification/contexts/bundled';
import { fakeHttp, fakePorts, jsonAnswers } from '../../../fixtures/http';
import {
  edTechStatus,
  type FixtureIssuer,
  issueOb3,
  issuerDocuments,
  issueStatusList,
  makeIssuer,
  RECIPIENT_EMAIL,
  revocationList1EdTech,
  statusEntry,
} from '../../../fixtures/issuer';
import { judgeJson, said } from '../judge-json';

const LIST = 'https://issuer.example/status/1';
const REVOKED = 'https://good.example/revoked';
const STATUS = 'https://www.w3.org/ns/credentials/status#';
const OPEN_BADGES = 'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json';
const HERE = 'https://issuer.example/credentials/';

let issuer: FixtureIssuer;
let web: FixtureIssuer;
let answers: ReturnType<typeof jsonAnswers>;

beforeAll(async () => {
  issuer = await makeIssuer({ did: 'did:key', seed: 'own words' });
  web = await makeIssuer({ did: 'did:web:good.example', seed: 'own words web' });
  const lists = {
    [LIST]: await issueStatusList({ issuer, url: LIST, revoked: [4] }),
    [REVOKED]: revocationList1EdTech(REVOKED, web.id, [`${HERE}1`]),
  };
  answers = jsonAnswers(issuerDocuments(web), lists);
});

const judge = (json: JsonObject) => judgeJson(json, fakeHttp(answers));

/** With a context more at the end. */
function having(json: JsonObject, context: Json): JsonObject {
  return { ...json, '@context': [...list(json['@context']), context] };
}

const prefix = (name: string, start: string): JsonObject => ({ [name]: { '@id': start, '@prefix': true } });

/** The context of Open Badges as somebody's own, that is: without protection, and changed. */
function openBadges(change: (context: JsonObject) => void): Json {
  const context = structuredClone(
    (BUNDLED_CONTEXTS.get(OPEN_BADGES) as JsonObject)['@context'],
  ) as JsonObject;
  unprotect(context);
  change(context);
  return context;
}

function unprotect(value: Json): void {
  if (Array.isArray(value)) value.forEach(unprotect);
  if (!isObject(value)) return;
  delete value['@protected'];
  Object.values(value).forEach(unprotect);
}

function exchange(holder: Json | undefined, one: string, other: string): void {
  const object = holder as JsonObject;
  const { [one]: first = null, [other]: second = null } = object;
  object[one] = second;
  object[other] = first;
}

const within = (json: JsonObject, ...path: (string | number)[]): JsonObject =>
  path.reduce<Json>((at, step) => (at as JsonObject)[step] ?? null, json) as JsonObject;

describe('a revoked credential', () => {
  it('does not have its status read as of another kind', async () => {
    const revoked = await issueOb3({ issuer, status: statusEntry(LIST, 4) });
    expect((await judge(revoked)).verdict).toBe('revoked');
    const terms = {
      ...{ id: '@id', type: '@type', statusListIndex: `${STATUS}statusListIndex` },
      statusListCredential: { '@id': `${STATUS}statusListCredential`, '@type': '@id' },
      statusPurpose: `${STATUS}statusPurpose`,
    };
    for (const type of [
      '1EdTechRevocationList',
      'RevocationList2020Status',
      'StatusList2021Entry',
      'Status',
    ]) {
      const named = { [type]: { '@id': `${STATUS}BitstringStatusListEntry`, '@context': terms } };
      const entry = { ...(revoked.credentialStatus as JsonObject), type };
      const report = await judge(having({ ...revoked, credentialStatus: entry }, named));
      expect(said(report, 'integrity'), type).toBe('pass unaltered');
      expect(said(report, 'context'), type).toBe('unknown moved-terms');
      expect(report.verdict, type).toBe('unchecked');
    }
  });

  it('is not looked for under another spelling of its id', async () => {
    const revoked = await issueOb3({ issuer: web, status: edTechStatus(REVOKED) });
    expect((await judge(revoked)).verdict).toBe('revoked');
    for (const context of [prefix('q', HERE), prefix('q', 'https://issuer.example/')]) {
      const id = `q:${`${HERE}1`.slice(String(within(context, 'q')['@id']).length)}`;
      const report = await judge(having({ ...revoked, id }, context));
      expect(said(report, 'integrity')).toBe('pass unaltered');
      expect(report.verdict).toBe('unchecked');
    }
    const based = await judge(having({ ...revoked, id: '1' }, { '@base': HERE }));
    expect(said(based, 'context')).toBe('unknown moved-terms');
    expect(based.verdict).not.toBe('verified');
  });

  it.each(['refreshService', 'evidence', 'relatedResource', 'termsOfUse'])(
    'that stands again in its %s does not keep its status there',
    async (where) => {
      const again: Record<string, Json> = {
        refreshService: { id: `${HERE}1`, type: '1EdTechCredentialRefresh' },
        evidence: { id: `${HERE}1`, type: 'Evidence' },
        relatedResource: { id: `${HERE}1`, digestSRI: 'sha384-AAAA' },
        termsOfUse: { id: `${HERE}1`, type: 'TermsOfUse' },
      };
      const credential = await issueOb3({
        issuer,
        status: statusEntry(LIST, 4),
        validUntil: '2025-04-01T00:00:00Z',
        change: (unsigned) => {
          unsigned[where] = again[where] ?? null;
          if (where === 'termsOfUse')
            Object.assign(unsigned, having(unsigned, 'https://www.w3.org/ns/credentials/undefined-terms/v2'));
        },
      });
      for (const term of ['credentialStatus', 'validUntil']) {
        const { [term]: moved = null, ...rest } = credential;
        const node = credential[where] as JsonObject;
        const types = [...list(node.type), 'VerifiableCredential'];
        for (const [id, context] of [
          [`${HERE}1`, {}],
          ['q:1', prefix('q', HERE)],
        ] as const) {
          const attack = { ...rest, [where]: { ...node, id, type: types, [term]: moved } };
          const report = await judge(having(attack, context));
          expect(['verified', 'confirmed'], `${term} of ${id}`).not.toContain(report.verdict);
          expect(said(report, 'context'), `${term} of ${id}`).toMatch(
            /^(fail renamed-term|unknown moved-terms)$/,
          );
        }
      }
    },
  );
});

describe('a copied badge', () => {
  async function recipient(json: JsonObject): Promise<string> {
    const emails = [{ value: 'thief@learner.example', from: 'typed' as const }];
    const bytes = new TextEncoder().encode(JSON.stringify(json));
    const options = { candidate: { emails, names: [] } };
    const [report] = await reportOnBytes('test', bytes, {}, fakePorts(fakeHttp(answers)), options);
    return `${report?.verdict} ${report?.recipient.match}`;
  }

  it('whose hash and salt are exchanged is not verified, and another’s still', async () => {
    const badge = await issueOb3({ issuer, recipientEmail: RECIPIENT_EMAIL });
    expect(await recipient(badge)).toBe('verified differs');
    const attack = structuredClone(badge);
    const context = openBadges((own) =>
      exchange(within(own, 'IdentityObject')['@context'], 'identityHash', 'salt'),
    );
    attack['@context'] = list(badge['@context']).with(1, context);
    exchange(within(attack, 'credentialSubject', 'identifier', 0), 'identityHash', 'salt');
    expect(await recipient(attack)).toMatch(/^unchecked /);
  });

  it('whose address is spelt by a prefix is not verified', async () => {
    const change = (unsigned: JsonObject) =>
      Object.assign(within(unsigned, 'credentialSubject'), {
        id: `mailto:${RECIPIENT_EMAIL}`,
        identifier: [],
      });
    const badge = await issueOb3({ issuer, change });
    expect(await recipient(badge)).toBe('verified differs');
    const subject = { ...within(badge, 'credentialSubject'), id: `m:${RECIPIENT_EMAIL}` };
    expect(await recipient(having({ ...badge, credentialSubject: subject }, prefix('m', 'mailto:')))).toMatch(
      /^unchecked /,
    );
  });
});

describe('terms that are exchanged', () => {
  it('do not give a result another standard to meet', async () => {
    const badge = await issueOb3({ issuer });
    const attack = structuredClone(badge);
    const context = openBadges((own) =>
      exchange(within(own, 'ResultDescription')['@context'], 'requiredValue', 'valueMin'),
    );
    attack['@context'] = list(badge['@context']).with(1, context);
    exchange(
      within(attack, 'credentialSubject', 'achievement', 'resultDescription', 0),
      ...(['requiredValue', 'valueMin'] as const),
    );
    const report = await judge(attack);
    expect(said(report, 'integrity')).toBe('pass unaltered');
    expect(report.verdict).toBe('unchecked');
  });

  it('are no harm where they are not: the context of Open Badges written out in full', async () => {
    const badge = await issueOb3({ issuer });
    badge['@context'] = list(badge['@context']).with(
      1,
      openBadges(() => undefined),
    );
    const report = await judge(badge);
    expect(said(report, 'context')).toBe('warn vocabulary-own');
    expect(report.verdict).toBe('verified');
  });
});

describe('a harmless vocabulary of the issuer’s own', () => {
  it.each<[string, Json, JsonObject]>([
    ['names new things', { mood: 'https://own.example/vocab#feeling' }, { mood: 'merry' }],
    [
      'has things in things',
      { mood: { '@id': 'urn:own:mood' }, of: 'urn:own:of' },
      { mood: { of: { id: 'urn:x:1', name: 'Robin' } } },
    ],
    ['has a prefix that it uses for them', { own: 'https://own.example/vocab#' }, { 'own:mood': 'merry' }],
    [
      'says again what is said',
      {
        validFrom: {
          '@id': 'https://www.w3.org/2018/credentials#validFrom',
          '@type': 'http://www.w3.org/2001/XMLSchema#dateTime',
        },
      },
      {},
    ],
    [
      'calls by a known word what its address calls so',
      { level: 'https://own.example/vocab#level' },
      { level: 'high' },
    ],
    ['speaks one language', { '@language': 'en' }, {}],
    [
      'holds JSON',
      { mood: { '@id': 'urn:own:mood', '@type': '@json' } },
      { mood: { name: 'merry', of: [1, null] } },
    ],
    [
      'has texts by their languages',
      { mood: { '@id': 'urn:own:mood', '@container': '@language' } },
      { mood: { en: 'merry', de: ['froh'] } },
    ],
    ['completes words', { '@vocab': 'https://own.example/vocab#' }, { mood: 'merry', level: 'high' }],
  ])('%s', async (_what, context, members) => {
    const change = (unsigned: JsonObject) => Object.assign(unsigned, having(unsigned, context), members);
    const report = await judge(await issueOb3({ issuer, change }));
    expect(said(report, 'context')).toBe('warn vocabulary-own');
    expect(report.verdict).toBe('verified');
  });
});
