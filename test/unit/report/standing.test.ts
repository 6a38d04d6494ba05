import { beforeAll, expect, it } from 'vitest';
import type { JsonObject, Report } from '../../../src/model';
import { type ReportOptions, reportOnBytes } from '../../../src/report';
import { pinIssuer } from '../../../src/trust';
import { fakeHttp, fakePorts, jsonAnswers } from '../../fixtures/http';
import {
  type FixtureIssuer,
  issueOb3,
  issuerDocuments,
  makeIssuer,
  signDocument,
  signJws,
  TEST_NOW,
} from '../../fixtures/issuer';

const SITE = 'https://harbour.example/.well-known/did-configuration.json';
const LIST = 'https://list.example/r.json';

let web: FixtureIssuer;
let key: FixtureIssuer;

beforeAll(async () => {
  web = await makeIssuer({ did: 'did:web:harbour.example' });
  key = await makeIssuer({ did: 'did:key', seed: 'standing' });
});

async function judged(
  issuer: FixtureIssuer,
  documents: Record<string, JsonObject>,
  options: ReportOptions,
  now = TEST_NOW,
): Promise<Report> {
  const credential = await issueOb3({
    issuer: { ...issuer, url: 'https://harbour.example/' },
    validUntil: null,
  });
  const http = fakeHttp(jsonAnswers(issuerDocuments(web), documents));
  const bytes = new TextEncoder().encode(JSON.stringify(credential));
  const [report] = await reportOnBytes('test', bytes, {}, fakePorts(http, now), options);
  if (!report) throw new Error('no report');
  return report;
}

/** A site that names a DID as its own, in a domain linkage credential that the DID's key signed. */
async function configuration(issuer: FixtureIssuer): Promise<JsonObject> {
  const now = Date.parse(TEST_NOW) / 1000;
  const payload = {
    iss: issuer.id,
    sub: issuer.id,
    nbf: now - 60,
    exp: now + 60,
    vc: {
      type: ['VerifiableCredential', 'DomainLinkageCredential'],
      credentialSubject: { id: issuer.id, origin: 'https://harbour.example' },
    },
  };
  return { linked_dids: [await signJws(payload, issuer, { kid: issuer.verificationMethod })] };
}

it('asks nobody about the issuer unless told to', async () => {
  const report = await judged(key, { [SITE]: await configuration(key) }, {});
  expect(report.issuer).not.toHaveProperty('linkage');
  expect(report.issuer?.registries).toEqual([]);
});

it('tells that the site says the identifier is its own, in a statement that the identifier signed', async () => {
  const report = await judged(key, { [SITE]: await configuration(key) }, { linkage: true });
  expect(report.issuer?.linkage).toMatchObject({ siteNamesDid: 'yes', source: SITE });
  expect(report.standing?.join('\n')).toContain(
    'harbour.example says that the issuer’s identifier is its own.',
  );
});

it('does not believe a site that names somebody else, or a statement signed by another', async () => {
  const other = await makeIssuer({ did: 'did:key', seed: 'other' });
  const forged = await configuration({ ...key, key: other.key });
  for (const site of [await configuration(other), forged]) {
    const report = await judged(key, { [SITE]: site }, { linkage: true });
    expect(report.issuer?.linkage).toMatchObject({ siteNamesDid: 'no', reason: 'linkage-none' });
    expect(report.standing?.join('\n')).toContain('does not say that the identifier is its own');
  }
});

it('verifies a statement in JSON-LD form with the same engine', async () => {
  const context = 'https://identity.foundation/.well-known/did-configuration/v1';
  const terms = 'https://identity.foundation/.well-known/resources/did-configuration/#';
  const documents = {
    [context]: {
      '@context': [
        {
          '@version': 1.1,
          '@protected': true,
          DomainLinkageCredential: `${terms}DomainLinkageCredential`,
          origin: `${terms}origin`,
        },
      ],
    },
  };
  const unsigned = {
    '@context': ['https://www.w3.org/ns/credentials/v2', context],
    type: ['VerifiableCredential', 'DomainLinkageCredential'],
    issuer: key.id,
    validFrom: '2025-01-01T00:00:00Z',
    credentialSubject: { id: key.id, origin: 'https://harbour.example' },
  };
  const signed = await signDocument(unsigned, key, { documents });
  const told = async (credential: JsonObject) => {
    const site = { [SITE]: { linked_dids: [credential] } };
    const report = await judged(key, { ...site, ...documents }, { linkage: true });
    return report.issuer?.linkage?.siteNamesDid;
  };
  expect(await told(signed)).toBe('yes');
  expect(await told(unsigned)).not.toBe('yes');
  expect(await told({ ...signed, validFrom: '2024-01-01T00:00:00Z' })).toBe('no');
});

it('both ways for did:web, when its document names the site too', async () => {
  const document = {
    ...web.didDocument,
    service: [{ type: 'LinkedDomains', serviceEndpoint: 'https://harbour.example' }],
  };
  const documents = { [web.documentUrl ?? '']: document, [SITE]: await configuration(web) };
  const report = await judged(web, documents, { linkage: true });
  expect(report.issuer?.linkage).toMatchObject({ reason: 'linkage-both-ways' });
  // a site that holds the key already need not say so twice
  const silent = await judged(web, {}, { linkage: true });
  expect(silent.standing).toEqual(['harbour.example publishes the key that signed it.']);
});

it('tells where and when a registry was asked, and that an old answer is old', async () => {
  const list = { registry: { [web.id]: { name: 'Harbour Institute' } } };
  const registries = [{ kind: 'dcc-legacy', name: 'Trade Schools', url: LIST } as const];
  const report = await judged(web, { [LIST]: list }, { registries });
  expect(report.standing?.at(-1)).toMatch(
    /^Known to Trade Schools\. Its name there is “Harbour Institute”\. Asked list\.example on \d{4}-\d\d-\d\d \d\d:\d\d UTC\.$/,
  );
  // two days after the answer was had
  const later = new Date(Date.parse(TEST_NOW) + 2 * 86_400_000).toISOString();
  const old = await judged(web, { [LIST]: list }, { registries }, later);
  expect(old.issuer?.registries[0]).toMatchObject({ answer: 'found', stale: true });
  expect(old.standing?.at(-1)).toContain('out of date');
});

it('tells that a pinned issuer is the same, and that its key is another though the name of the key is not', async () => {
  const first = await judged(web, {}, { pins: [] });
  expect(first.issuer?.pin).toBe('none');
  const pins = first.issuer ? pinIssuer([], first.issuer, new Date(TEST_NOW)) : [];
  const same = await judged(web, {}, { pins });
  expect(same.issuer?.pin).toBe('pinned');
  const rekeyed = await makeIssuer({ did: 'did:web:harbour.example', seed: 'second key' });
  expect(rekeyed.verificationMethod).toBe(web.verificationMethod);
  const changed = await judged(rekeyed, issuerDocuments(rekeyed), { pins });
  expect(changed.verdict).toBe('verified');
  expect(changed.issuer?.pin).toBe('changed');
  expect(changed.standing?.join('\n')).toContain('It uses another key than when you let Legible remember');
});

it('carries where the recipient is stated, and what to mind', async () => {
  const candidate = { emails: [{ value: 'else@x.example', from: 'page' as const }], names: [] };
  const report = await judged(web, {}, { candidate });
  expect(report.recipient).toMatchObject({ match: 'differs', source: '/credentialSubject/identifier/0' });
});

it('names no domain and asks no registry while the signature itself could not be checked', async () => {
  const stranger = await makeIssuer({ did: 'did:key', seed: 'stranger' });
  const context = 'https://gone.example/context/v1';
  const credential = await issueOb3({
    // somebody else's key under the name of the school's own
    issuer: { ...web, key: stranger.key },
    documents: { [context]: { '@context': {} } },
    change: (unsigned) => {
      (unsigned['@context'] as string[]).push(context);
    },
  });
  const list = { registry: { [web.id]: { name: 'Harbour Institute' } } };
  const http = fakeHttp(jsonAnswers(issuerDocuments(web), { [LIST]: list }));
  const registries = [{ kind: 'dcc-legacy', name: 'Trade Schools', url: LIST } as const];
  const bytes = new TextEncoder().encode(JSON.stringify(credential));
  const [report] = await reportOnBytes('test', bytes, {}, fakePorts(http), { registries });
  expect(report?.verdict).toBe('unchecked');
  expect(report?.issuer).not.toHaveProperty('domain');
  expect(report?.issuer?.registries).toEqual([]);
  expect(http.count(LIST)).toBe(0);
});
