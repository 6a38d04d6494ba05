import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CONTAINERS, open } from '../../../src/containers';
import { chunk, iTXt, png, tEXt, zTXt } from './bake';

const CREDENTIAL = {
  '@context': ['https://www.w3.org/ns/credentials/v2'],
  type: ['VerifiableCredential'],
  name: 'Rigging ® – “knots” {braces}',
  credentialSubject: { id: 'did:example:1' },
};
const JSON_TEXT = JSON.stringify(CREDENTIAL);
const JWT = `${Buffer.from('{"alg":"EdDSA"}').toString('base64url')}.${Buffer.from('{"a":"}{"}').toString('base64url')}.AAAA`;

const bytes = (text: string) => new TextEncoder().encode(text);
const opened = async (content: Uint8Array | string) =>
  open(typeof content === 'string' ? bytes(content) : content);
const reasons = async (content: Uint8Array | string) =>
  (await opened(content)).problems.map((each) => each.reason);

describe('JSON and tokens', () => {
  it('takes a credential, a list, a wrapper, a token, a quoted token, an address', async () => {
    expect((await opened(JSON_TEXT)).credentials).toMatchObject([{ kind: 'json', json: CREDENTIAL }]);
    expect((await opened(`\uFEFF  ${JSON_TEXT}`)).credentials).toHaveLength(1);
    expect((await opened(`[${JSON_TEXT},${JSON_TEXT}]`)).credentials).toHaveLength(2);
    expect((await opened(`{"vp":{},"credential":${JSON_TEXT}}`)).credentials).toMatchObject([
      { json: CREDENTIAL },
    ]);
    expect((await opened(JWT)).credentials).toMatchObject([{ kind: 'jwt', jwt: JWT }]);
    expect(await opened(`"${JWT}"`)).toMatchObject({ container: 'jwt', credentials: [{ jwt: JWT }] });
    expect((await opened('https://badges.example/assertions/1')).credentials).toMatchObject([
      { kind: 'url' },
    ]);
  });

  it('takes a credential out of the answer of a service, and leaves presentations whole', async () => {
    const one = `{"verifiableCredential":${JSON_TEXT},"options":{}}`;
    expect((await opened(one)).credentials).toMatchObject([{ json: CREDENTIAL }]);
    expect((await opened(`{"verifiableCredential":[${JSON_TEXT},"${JWT}"]}`)).credentials).toMatchObject([
      { json: CREDENTIAL },
      { kind: 'jwt', jwt: JWT },
    ]);
    const presentation = { type: 'VerifiablePresentation', verifiableCredential: [CREDENTIAL] };
    expect((await opened(JSON.stringify(presentation))).credentials).toMatchObject([{ json: presentation }]);
    const held = { holder: 'did:example:h', verifiableCredential: [CREDENTIAL] };
    expect((await opened(JSON.stringify(held))).credentials).toMatchObject([{ json: held }]);
  });

  it('takes an enveloped credential out of its envelope', async () => {
    const enveloped = {
      '@context': 'https://www.w3.org/ns/credentials/v2',
      type: 'EnvelopedVerifiableCredential',
      id: `data:application/vc+jwt,${JWT}`,
    };
    expect((await opened(JSON.stringify(enveloped))).credentials).toMatchObject([{ kind: 'jwt', jwt: JWT }]);
    expect(await reasons(JSON.stringify({ ...enveloped, id: 'data:application/vc+jwt,x' }))).toEqual([
      'envelope-damaged',
    ]);
    expect(await reasons(JSON.stringify({ ...enveloped, id: 'data:application/vc+cose,x' }))).toEqual([
      'envelope-unsupported',
    ]);
  });

  it('refuses a key that occurs twice, wherever, however spelt', async () => {
    expect(await reasons('{"id":"a","id":"b"}')).toEqual(['json-duplicate-key']);
    expect(await reasons('{"x":[{"name":"a","n\\u0061me":"b"}]}')).toEqual(['json-duplicate-key']);
    expect(await reasons('{"type":"x","a":{"id":1},"b":{"id":2},"c":["id","id"],"d":"\\"id\\":"}')).toEqual(
      [],
    );
  });

  it('refuses what is too deep, damaged or not UTF-8', async () => {
    expect(await reasons(`${'{"a":'.repeat(200)}1${'}'.repeat(200)}`)).toEqual(['json-too-deep']);
    expect(await reasons('{"a": tru')).toEqual(['json-damaged']);
    expect(await reasons(new Uint8Array([0x7b, 0x22, 0xff, 0x22, 0x7d]))).toEqual(['not-utf8']);
  });
});

describe('a baked PNG', () => {
  it.each([
    ['tEXt', chunk('tEXt', tEXt('openbadges', JSON_TEXT))],
    ['iTXt', chunk('iTXt', iTXt('openbadgecredential', JSON_TEXT))],
    ['compressed iTXt', chunk('iTXt', iTXt('openbadgecredential', JSON_TEXT, true))],
    ['zTXt', chunk('zTXt', zTXt('openbadges', bytes(JSON_TEXT)))],
  ])('holds a credential in %s, UTF-8 and braces intact', async (_kind, part) => {
    expect(await opened(png(part))).toMatchObject({
      container: 'png',
      credentials: [{ kind: 'json', json: CREDENTIAL }],
      problems: [],
    });
  });

  it('holds a token, an address, several chunks', async () => {
    const image = png(
      chunk('iTXt', iTXt('openbadgecredential', JWT)),
      chunk('tEXt', tEXt('openbadges', 'https://badges.example/1')),
    );
    expect((await opened(image)).credentials).toMatchObject([{ kind: 'jwt' }, { kind: 'url' }]);
  });

  it('is refused with a CRC that does not hold, and when it decompresses without end', async () => {
    expect(await reasons(png(chunk('tEXt', tEXt('openbadges', JSON_TEXT), true)))).toEqual(['png-damaged']);
    expect(await reasons(png(chunk('zTXt', zTXt('openbadges', Buffer.alloc(3_000_000, 0x20)))))).toEqual([
      'too-large',
    ]);
  });

  it('without a credential says so, also when cut short or with lengths that lie', async () => {
    expect(await reasons(png(chunk('tEXt', tEXt('Comment', JSON_TEXT))))).toEqual(['not-baked']);
    const whole = png(chunk('tEXt', tEXt('openbadges', JSON_TEXT)));
    expect(await reasons(whole.subarray(0, 60))).toEqual(['png-damaged']);
    const lying = whole.slice();
    new DataView(lying.buffer).setUint32(33, 0xffffffff);
    expect(await reasons(lying)).toEqual(['png-damaged']);
  });
});

describe('a baked SVG', () => {
  const svg = (inside: string, attributes = 'xmlns:openbadges="https://purl.imsglobal.org/ob/v3p0"') =>
    `<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" ${attributes}>${inside}<path d="M0 0"/></svg>`;

  it('holds a credential as CDATA, as text with entities, under any prefix, or a token in verify', async () => {
    const escaped = JSON_TEXT.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
    for (const content of [
      svg(`<openbadges:credential><![CDATA[${JSON_TEXT}]]></openbadges:credential>`),
      svg(`<openbadges:credential>${escaped}</openbadges:credential>`),
      svg(`<b:assertion verify=""><![CDATA[${JSON_TEXT}]]></b:assertion>`, 'xmlns:b="http://openbadges.org"'),
    ]) {
      expect(await opened(content)).toMatchObject({
        container: 'svg',
        credentials: [{ kind: 'json', json: CREDENTIAL }],
      });
    }
    expect((await opened(svg(`<openbadges:credential verify="${JWT}"/>`))).credentials).toMatchObject([
      { kind: 'jwt', jwt: JWT },
    ]);
    expect(
      (await opened(svg('<openbadges:assertion verify="https://badges.example/1"/>'))).credentials,
    ).toMatchObject([{ kind: 'url' }]);
  });

  it('takes nothing from an element of another namespace', async () => {
    expect(
      await reasons(svg(`<x:credential>${JSON_TEXT}</x:credential>`, 'xmlns:x="https://else.example"')),
    ).toEqual(['not-baked']);
  });
});

describe('a page', () => {
  it('gives its credentials in JSON-LD and its alternates, and nothing else', async () => {
    const page = `<!doctype html><html><head>
      <script type="application/ld+json">{"@context":"https://schema.org","@type":"Person","name":"Robin"}</script>
      <script type="application/ld+json">${JSON_TEXT}</script>
      <link rel="alternate" type="application/rss+xml" href="/feed">
      <link rel="alternate" type="application/ld+json" href="/badge.json?a=1&amp;b=2">
      <link rel="alternate" type="application/json" href="javascript:alert(1)">
      </head><body><pre>${JSON_TEXT}</pre></body></html>`;
    const { container, credentials } = await open(bytes(page), { url: 'https://badges.example/page' });
    expect(container).toBe('html');
    expect(credentials).toMatchObject([
      { kind: 'json', json: CREDENTIAL },
      { kind: 'url', url: 'https://badges.example/badge.json?a=1&b=2' },
    ]);
  });

  it('without any holds none, and no problem either', async () => {
    expect(await opened('<!DOCTYPE html><html><body>Hello</body></html>')).toEqual({
      container: 'html',
      credentials: [],
      problems: [],
    });
  });
});

describe('wrappings', () => {
  it('takes off gzip and data: URLs, a few deep and no deeper', async () => {
    expect((await opened(new Uint8Array(gzipSync(JSON_TEXT)))).credentials).toMatchObject([
      { json: CREDENTIAL },
    ]);
    const data = `data:application/json;base64,${Buffer.from(JSON_TEXT).toString('base64')}`;
    expect((await opened(data)).credentials).toMatchObject([{ json: CREDENTIAL }]);
    let deep: Buffer = Buffer.from(JSON_TEXT);
    for (let depth = 0; depth < 10; depth++) deep = gzipSync(deep);
    expect(await reasons(new Uint8Array(deep))).toEqual(['too-many-wrappings']);
  });

  it('stops at a bomb', async () => {
    expect(await reasons(new Uint8Array(gzipSync(Buffer.alloc(30_000_000))))).toEqual(['too-large']);
  });
});

describe('any bytes', () => {
  it('are opened without a throw or a hang', async () => {
    const baked = png(chunk('iTXt', iTXt('openbadgecredential', JSON_TEXT, true)));
    const starts = [
      baked,
      bytes(JSON_TEXT),
      bytes(JWT),
      bytes('<svg xmlns:openbadges="http://openbadges.org"><openbadges:credential>'),
      bytes('<html><script type="application/ld+json">'),
      new Uint8Array([0xff, 0xd8, 0xff]),
    ];
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...starts),
        fc.uint8Array({ maxLength: 200 }),
        fc.nat(),
        async (start, noise, where) => {
          const mutant = start.slice();
          mutant.set(
            noise.subarray(0, Math.max(0, mutant.length - (where % mutant.length))),
            where % mutant.length,
          );
          const { container } = await open(mutant);
          expect([...CONTAINERS.map((each) => each.id), 'unknown']).toContain(container);
        },
      ),
      { numRuns: 500 },
    );
  });
});
