import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../../src/model';
import { reportOnUrl } from '../../../src/report';
import { fakeHttp, fakePorts, jsonAnswers } from '../../fixtures/http';
import { hostedOb2, RECIPIENT_EMAIL } from '../../fixtures/issuer';
import { judgeJson, said } from './judge-json';

const options = {
  id: 'https://badges.example/assertions/1',
  badgeUrl: 'https://badges.example/classes/1',
  issuerUrl: 'https://badges.example/issuers/1',
};

function hosted(change: (set: ReturnType<typeof hostedOb2>) => void = () => {}) {
  const set = hostedOb2(options);
  change(set);
  return { set, http: fakeHttp(jsonAnswers(set.documents)) };
}

describe('hosted verification', () => {
  it('confirms what the issuer’s own server says, and reads its copy', async () => {
    const { set, http } = hosted();
    const report = await judgeJson(set.assertion, http);
    expect(report).toMatchObject({ verdict: 'confirmed', headline: 'Confirmed by badges.example just now' });
    expect(report.issuer?.domain).toBe('badges.example');
    expect(said(report, 'status')).toBe('pass not-revoked-hosted');
  });

  it('compares the recipient', async () => {
    const { set, http } = hosted();
    const candidate = { emails: [{ value: RECIPIENT_EMAIL, from: 'typed' as const }], names: [] };
    expect((await judgeJson(set.assertion, http, candidate)).recipient.match).toBe('matches');
    const other = { emails: [{ value: 'someone@else.example', from: 'page' as const }], names: [] };
    expect((await judgeJson(set.assertion, http, other)).recipient.match).toBe('differs');
  });

  it.each([
    ['410', { status: 410, body: '{"revoked":true}' }, 'revoked'],
    ['200 with revoked', { body: '{"revoked":true,"revocationReason":"Copied"}' }, 'revoked'],
    ['404', { status: 404, body: '{}' }, 'unchecked'],
    ['500', { status: 500, body: 'oops' }, 'unchecked'],
    ['a web page', { body: '<html></html>' }, 'unchecked'],
  ])('answers %s as it deserves', async (_what, answer, verdict) => {
    const { set, http } = hosted();
    http.answer(options.id, answer);
    expect((await judgeJson(set.assertion, http)).verdict).toBe(verdict);
  });

  it('refuses an assertion that lives where its issuer keeps none', async () => {
    const { set, http } = hosted();
    const elsewhere = 'https://forger.example/assertions/1';
    const copy = { ...set.assertion, id: elsewhere };
    http.answer(elsewhere, { json: copy });
    const report = await judgeJson(copy, http);
    expect(report.verdict).toBe('invalid');
    expect(said(report, 'hosted')).toBe('fail hosted-out-of-scope');
  });

  it('does not follow an open redirect of the issuer’s host to a stranger', async () => {
    const { set, http } = hosted();
    const id = 'https://badges.example/go?to=forger';
    const forged = { ...set.assertion, id };
    http.answer(id, { body: JSON.stringify(forged), url: 'https://forger.example/assertions/1' });
    const report = await judgeJson(forged, http);
    expect(said(report, 'hosted')).toBe('unknown hosted-sent-elsewhere');
    expect(report.verdict).toBe('unchecked');
    // the same to a host where the issuer's Profile is served as well
    http.answer(id, { body: JSON.stringify(forged), url: 'https://badges.example/assertions/1' });
    expect((await judgeJson(forged, http)).verdict).toBe('confirmed');
  });

  it('does not believe an issuer that a stranger embeds', async () => {
    const { set, http } = hosted();
    const elsewhere = 'https://forger.example/assertions/1';
    const profile: JsonObject = {
      ...set.profile,
      verification: { type: 'hosted', allowedOrigins: ['forger.example'] },
    };
    const copy: JsonObject = {
      ...set.assertion,
      id: elsewhere,
      badge: { ...set.badgeClass, issuer: profile },
    };
    http.answer(elsewhere, { json: copy });
    expect((await judgeJson(copy, http)).verdict).toBe('invalid');
  });

  it.each<[string, JsonObject]>([
    ['no id', {}],
    ['a urn', { id: 'urn:uuid:5a1c1d1e-0000-4000-8000-000000000001' }],
    ['an origin', { origin: 'https://badges.example' }],
  ])('lets an embedded issuer with %s speak only for the host that served it', async (_what, named) => {
    const { set, http } = hosted();
    const id = 'https://forger.example/assertions/1';
    const { id: _, ...profile } = set.profile;
    const issuer: JsonObject = {
      ...profile,
      ...named,
      url: 'https://badges.example/',
      verification: {
        type: 'hosted',
        allowedOrigins: ['forger.example'],
        startsWith: 'https://forger.example/',
      },
    };
    const { id: __, ...badge } = set.badgeClass;
    const forged: JsonObject = { ...set.assertion, id, badge: { ...badge, issuer } };
    http.answer(id, { json: forged });
    const report = await judgeJson(forged, http);
    expect(JSON.stringify([report.headline, report.issuer?.domain])).not.toContain('badges.example');
    if ('origin' in named) expect(said(report, 'hosted')).toBe('fail hosted-issuer-elsewhere');
    else expect(report).toMatchObject({ verdict: 'confirmed', issuer: { domain: 'forger.example' } });
  });

  it.each(['embedded', 'fetched'])('proves no DID that an %s Profile merely states', async (how) => {
    const { set, http } = hosted();
    const id = 'https://forger.example/assertions/1';
    const at = 'https://forger.example/issuer';
    const profile: JsonObject = { ...set.profile, id: 'did:web:badges.example' };
    const { id: _, ...badge } = set.badgeClass;
    const forged: JsonObject = {
      ...set.assertion,
      id,
      badge: { ...badge, issuer: how === 'embedded' ? profile : at },
    };
    http.answer(id, { json: forged });
    http.answer(at, { json: profile });
    const report = await judgeJson(forged, http);
    expect(report).toMatchObject({ verdict: 'confirmed', issuer: { domain: 'forger.example' } });
    expect(report.issuer?.controller).toBe(how === 'embedded' ? 'https://forger.example' : at);
  });

  it('judges an issuer in a badge by the host that served the badge', async () => {
    const { set, http } = hosted();
    const { id: _, ...issuer } = set.profile;
    http.answer(options.badgeUrl, { json: { ...set.badgeClass, issuer } });
    expect((await judgeJson(set.assertion, http)).verdict).toBe('confirmed');
    const id = 'https://forger.example/assertions/1';
    const forged = { ...set.assertion, id };
    http.answer(id, { json: forged });
    expect(said(await judgeJson(forged, http), 'hosted')).toBe('fail hosted-out-of-scope');
  });

  it.each<[string, JsonObject, string]>([
    ['allowedOrigins with its host', { allowedOrigins: ['badges.example', 'other.example'] }, 'confirmed'],
    ['allowedOrigins without it', { allowedOrigins: ['other.example'] }, 'invalid'],
    ['startsWith that covers it', { startsWith: 'https://badges.example/assertions/' }, 'confirmed'],
    [
      'one startsWith of several',
      { startsWith: ['https://no.example/', 'https://badges.example/'] },
      'confirmed',
    ],
    ['startsWith that does not', { startsWith: 'https://badges.example/other/' }, 'invalid'],
    ['startsWith without a host boundary', { startsWith: 'https://badges.exam' }, 'invalid'],
  ])('keeps %s', async (_what, verification, verdict) => {
    const { set, http } = hosted();
    http.answer(options.issuerUrl, { json: { ...set.profile, verification } });
    expect((await judgeJson(set.assertion, http)).verdict).toBe(verdict);
  });

  it.each([
    'https://badges.example/official/../uploads/1.json',
    'https://badges.example/official/%2e%2e/uploads/1.json',
    'https://badges.example/official/..%2Fuploads/1.json',
    'https://badges.example/official/..\\uploads/1.json',
    'https://badges.example/official/\t../uploads/1.json',
    'https://badges.example/officially/1.json',
  ])('does not take %j for a place below /official/', async (id) => {
    const { set, http } = hosted();
    const verification = { type: 'hosted', startsWith: 'https://badges.example/official/' };
    http.answer(options.issuerUrl, { json: { ...set.profile, verification } });
    const forged = { ...set.assertion, id };
    http.answer(id, { body: JSON.stringify(forged), url: new URL(id).href });
    expect(said(await judgeJson(forged, http), 'hosted')).toBe('fail hosted-out-of-scope');
  });

  it('is not led out of a startsWith by a redirect on the same host', async () => {
    const { set, http } = hosted();
    const verification = { type: 'hosted', startsWith: 'https://badges.example/official/' };
    http.answer(options.issuerUrl, { json: { ...set.profile, verification } });
    const id = 'https://badges.example/official/go?to=/uploads/1.json';
    const forged = { ...set.assertion, id };
    http.answer(id, { body: JSON.stringify(forged), url: 'https://badges.example/uploads/1.json' });
    expect(said(await judgeJson(forged, http), 'hosted')).toBe('unknown hosted-sent-elsewhere');
  });

  it('takes another port of the host for another host', async () => {
    const { set, http } = hosted();
    const id = 'https://badges.example:8443/assertions/1';
    const forged = { ...set.assertion, id };
    http.answer(id, { json: forged });
    expect(said(await judgeJson(forged, http), 'hosted')).toBe('fail hosted-out-of-scope');
  });

  it('lets a Profile speak for no other document of its host', async () => {
    const { set, http } = hosted();
    const own = 'https://badges.example/~guest/profile';
    http.answer(own, { json: { ...set.profile, name: 'The School itself' } });
    http.answer(options.badgeUrl, { json: { ...set.badgeClass, issuer: own } });
    const report = await judgeJson(set.assertion, http);
    expect(report).toMatchObject({ verdict: 'confirmed', issuer: { controller: own } });
  });

  it('lets an address that sends us on speak for nobody else, on `www.` for itself', async () => {
    const { set, http } = hosted();
    const profile = JSON.stringify(set.profile);
    http.answer(options.issuerUrl, { body: profile, url: 'https://forger.example/p' });
    expect(said(await judgeJson(set.assertion, http), 'hosted')).toBe('unknown hosted-sent-elsewhere');
    expect(said(await judgeJson(set.profile, http), 'hosted')).toBe('unknown hosted-sent-elsewhere');
    http.answer(options.issuerUrl, { body: profile, url: 'https://www.badges.example/issuers/1' });
    const moved = 'https://www.badges.example/assertions/1';
    http.answer(options.id, { body: JSON.stringify(set.assertion), url: moved });
    const report = await judgeJson(set.assertion, http);
    expect(report).toMatchObject({ verdict: 'confirmed', issuer: { controller: options.issuerUrl } });
  });

  it.each([
    ['{"error":"rate limited"}', options.id],
    ['{}', options.badgeUrl],
    ['{"message":"try later","id":"err-1"}', options.issuerUrl],
  ])('%s in place of %s is no forgery', async (body, url) => {
    const { set, http } = hosted();
    http.answer(url, { body });
    const report = await judgeJson(set.assertion, http);
    expect(report.verdict).toBe('unchecked');
    expect(said(report, 'hosted')).toBe('unknown hosted-not-json');
  });

  it.each<[string, JsonObject]>([
    ['"true"', { revoked: 'true' }],
    ['1', { revoked: 1 }],
    ['a list', { revoked: [true] }],
    ['a value object', { revoked: { '@value': true } }],
  ])('hears its host say that it is revoked as %s', async (_what, more) => {
    const { set, http } = hosted();
    http.answer(options.id, { json: { ...set.assertion, ...more } });
    expect((await judgeJson(set.assertion, http)).verdict).toBe('revoked');
  });

  it('is revoked when the list of its issuer names it; a silent list takes nothing back', async () => {
    const { set, http } = hosted();
    const list = 'https://badges.example/revoked';
    http.answer(options.issuerUrl, { json: { ...set.profile, revocationList: { id: list } } });
    expect((await judgeJson(set.assertion, http)).verdict).toBe('confirmed');
    http.answer(list, { json: { id: list, type: 'RevocationList', revokedAssertions: [] } });
    expect((await judgeJson(set.assertion, http)).verdict).toBe('confirmed');
    const revokedAssertions = [{ id: options.id, revocationReason: 'Given twice' }];
    http.answer(list, { json: { id: list, type: 'RevocationList', revokedAssertions } });
    expect(said(await judgeJson(set.assertion, http), 'status')).toBe('fail revoked-because');
  });

  it.each<[string, JsonObject, string]>([
    ['minutes alone', { issuedOn: '2024-03-01T10:00Z' }, 'confirmed'],
    ['a zone as PHP writes it', { issuedOn: '2024-03-01T10:00:00+0000' }, 'confirmed'],
    ['no end as null', { expires: null }, 'confirmed'],
    ['a month that is none', { issuedOn: '2024-13-01T10:00Z' }, 'invalid'],
  ])('reads dates with %s', async (_what, more, verdict) => {
    const { set, http } = hosted();
    const assertion = { ...set.assertion, ...more };
    http.answer(options.id, { json: assertion });
    expect((await judgeJson(assertion, http)).verdict).toBe(verdict);
  });

  it('refuses a copy that says something else than the host', async () => {
    const { set, http } = hosted();
    for (const change of [
      { recipient: { type: 'email', hashed: false, identity: 'me@else.example' } },
      { badge: 'https://badges.example/classes/2' },
      { issuedOn: '2019-01-01T00:00:00Z' },
    ]) {
      const report = await judgeJson({ ...set.assertion, ...change }, http);
      expect(report.verdict).toBe('invalid');
      expect(said(report, 'hosted')).toBe('fail hosted-differs');
    }
  });

  it('refuses a host that answers with another badge', async () => {
    const { set, http } = hosted();
    http.answer(options.id, { json: { ...set.assertion, id: 'https://badges.example/assertions/2' } });
    expect(said(await judgeJson(set.assertion, http), 'hosted')).toBe('fail hosted-other-id');
  });

  it('is unchecked when badge or issuer cannot be had', async () => {
    for (const url of [options.badgeUrl, options.issuerUrl]) {
      const { set, http } = hosted();
      http.answer(url, { why: 'unreachable' });
      expect((await judgeJson(set.assertion, http)).verdict).toBe('unchecked');
    }
  });

  it('tells an expired one and one of the wrong type', async () => {
    const { set, http } = hosted();
    const expired = { ...set.assertion, expires: '2021-01-01T00:00:00Z', issuedOn: '2020-01-01T00:00:00Z' };
    http.answer(options.id, { json: expired });
    expect((await judgeJson(expired, http)).verdict).toBe('expired');
    const odd = { ...set.assertion, type: 'SomethingElse' };
    http.answer(options.id, { json: odd });
    expect((await judgeJson(odd, http)).verdict).toBe('invalid');
  });
});

describe('the classes of Open Badges 2.0', () => {
  type Part = 'assertion' | 'badgeClass' | 'profile';

  /** What the structure check says when a member is changed; `null` takes it out. */
  async function structure(part: Part, change: JsonObject): Promise<string | undefined> {
    const { set, http } = hosted();
    const url = { assertion: options.id, badgeClass: options.badgeUrl, profile: options.issuerUrl }[part];
    const changed = Object.fromEntries(
      Object.entries({ ...set[part], ...change }).filter(([, value]) => value !== null),
    );
    http.answer(url, { json: changed });
    return said(await judgeJson(part === 'assertion' ? changed : set.assertion, http), 'structure');
  }
  const recipient = { type: 'email', hashed: false, identity: RECIPIENT_EMAIL };

  it.each<[Part, JsonObject]>([
    ['badgeClass', { name: null }],
    ['badgeClass', { description: null }],
    ['badgeClass', { image: null }],
    ['badgeClass', { image: 'a badge' }],
    ['badgeClass', { criteria: null }],
    ['badgeClass', { criteria: 7 }],
    ['badgeClass', { type: 'Achievement' }],
    ['assertion', { image: 7 }],
    ['assertion', { evidence: true }],
    ['assertion', { verification: {} }],
    ['assertion', { verification: 'hosted' }],
    ['assertion', { verification: { type: 'trust me' } }],
    ['assertion', { recipient: { ...recipient, hashed: 'true' } }],
    ['assertion', { recipient: { hashed: false, identity: RECIPIENT_EMAIL } }],
    ['profile', { url: 'our site' }],
  ])('%s with %j breaks their standard', async (part, change) => {
    expect(await structure(part, change)).toBe('fail breaks-standard');
  });

  it.each<[Part, JsonObject]>([
    ['profile', { email: null }],
    ['assertion', { issuedOn: '2024-03-01' }],
    ['assertion', { recipient: { type: 'email', identity: RECIPIENT_EMAIL } }],
  ])('%s with %j is only odd', async (part, change) => {
    expect(await structure(part, change)).toBe('warn odd-structure');
  });

  it.each<[Part, JsonObject]>([
    ['badgeClass', { image: 'data:image/png;base64,iVBORw0KGgo=' }],
    ['badgeClass', { image: { id: 'https://badges.example/1.png', caption: 'A knot', author: 'did:x:1' } }],
    ['badgeClass', { criteria: 'https://badges.example/criteria' }],
    ['badgeClass', { name: { '@value': 'Erste Hilfe', '@language': 'de' } }],
    ['assertion', { evidence: [{ narrative: 'Tied ten knots.' }, 'https://badges.example/film'] }],
  ])('%s with %j keeps their standard', async (part, change) => {
    expect(await structure(part, change)).toBe('pass keeps-standard');
  });
});

describe('Open Badges before 2.0', () => {
  const assertion: JsonObject = {
    uid: '1',
    recipient: { type: 'email', hashed: false, identity: RECIPIENT_EMAIL },
    issuedOn: '2014-05-01',
    badge: options.badgeUrl,
    verify: { type: 'hosted', url: options.id },
  };
  const badge: JsonObject = {
    name: 'Knots',
    description: 'Ties knots',
    image: 'https://badges.example/knots.png',
    criteria: 'https://badges.example/knots',
    issuer: options.issuerUrl,
  };
  const issuer: JsonObject = { name: 'Harbour Institute', url: 'https://badges.example/' };
  const documents = { [options.id]: assertion, [options.badgeUrl]: badge, [options.issuerUrl]: issuer };

  it.each<[string, JsonObject]>([
    ['1.0', {}],
    ['1.1', { '@context': 'https://w3id.org/openbadges/v1', type: 'Assertion', id: options.id }],
  ])('%s is confirmed by its host', async (_version, more) => {
    const answers = jsonAnswers({ ...documents, [options.id]: { ...assertion, ...more } });
    const report = await judgeJson({ ...assertion, ...more }, fakeHttp(answers));
    expect(report.verdict).toBe('confirmed');
    expect(report.issuer?.domain).toBe('badges.example');
    expect(report.name).toBe('Knots');
  });

  it('1.0 is confirmed by nobody when its host says something else, or is another’s', async () => {
    const other = { ...assertion, recipient: { type: 'email', hashed: false, identity: 'other@x.example' } };
    expect((await judgeJson(other, fakeHttp(jsonAnswers(documents)))).verdict).toBe('invalid');
    const elsewhere = 'https://forger.example/1';
    const forged = { ...assertion, verify: { type: 'hosted', url: elsewhere } };
    const answers = jsonAnswers({ ...documents, [elsewhere]: forged });
    expect((await judgeJson(forged, fakeHttp(answers))).verdict).toBe('invalid');
  });

  it('0.5 carries everything and is confirmed by the origin that it names', async () => {
    const old: JsonObject = {
      recipient: RECIPIENT_EMAIL,
      issued_on: '2012-05-01',
      badge: {
        version: '0.5.0',
        name: 'Knots',
        description: 'Ties knots',
        image: '/knots.png',
        criteria: '/knots',
        issuer: { origin: 'https://badges.example', name: 'Harbour Institute' },
      },
    };
    const url = 'https://badges.example/old/1';
    const http = fakeHttp(jsonAnswers({ [url]: old }));
    const [report] = await reportOnUrl(url, fakePorts(http), {});
    expect(report?.verdict).toBe('confirmed');
    expect(report?.issuer?.domain).toBe('badges.example');
  });
});
