import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../../../src/model';
import { canonicalForm } from '../../../../src/verification/canonical';
import { createContextLoader } from '../../../../src/verification/contexts/loader';
import { fakeHttp, fakePorts } from '../../../fixtures/http';
import { issueOb3, makeIssuer } from '../../../fixtures/issuer';
import { judgeJson } from '../judge-json';

const V2 = 'https://www.w3.org/ns/credentials/v2';
/** in a direction of writing: which only the library reads */
const sound: JsonObject = {
  '@context': [V2],
  id: 'urn:a',
  name: { '@value': 'x', '@language': 'ar', '@direction': 'rtl' },
};

/** The reason why there is no canonical form, or `sound`. */
async function form(document: JsonObject): Promise<string> {
  const made = await canonicalForm(document, createContextLoader(fakePorts(fakeHttp())));
  return made.ok ? 'sound' : made.reason;
}

describe('one document and the next', () => {
  it.each([
    ['a reserved word', { '@foo': 'https://x.example/' }, 'undefined-term'],
    ['a language that is none', { '@language': 'not a language' }, 'undefined-term'],
    ['no context at all', 7, 'json-ld-broken'],
  ])('a context after a good one, with %s, does not spoil the good one', async (_what, bad, reason) => {
    expect(await form(sound)).toBe('sound');
    expect(await form({ ...sound, '@context': [V2, bad] })).toBe(reason);
    expect(await form(sound)).toBe('sound');
    expect(await form({ ...sound, '@context': [V2, { own: 'urn:own' }] })).toBe('sound');
  });

  it('a bad word in contexts of the build does not spoil them', async () => {
    expect(await form({ ...sound, nonsense: 1 })).toBe('undefined-term');
    expect(await form(sound)).toBe('sound');
  });

  it('what one may redefine inside of a property, another may not redefine for all', async () => {
    const inside = { within: { '@id': 'urn:within', '@context': { name: 'urn:other' } } };
    const redefining = { '@context': [V2, inside, { name: 'urn:other' }], id: 'urn:b', name: 'z' };
    expect(await form(redefining)).toBe('json-ld-broken');
    expect(await form({ '@context': [V2, inside], id: 'urn:b', within: 'z' })).toBe('sound');
    expect(await form(redefining)).toBe('json-ld-broken');
  });

  it('a node named __proto__ changes nothing for the others', async () => {
    const issuer = await makeIssuer({ did: 'did:key', seed: 'proto' });
    const good = await issueOb3({ issuer });
    const poison = { ...sound, type: ['VerifiableCredential'], issuer: '__proto__' };
    expect(await form(poison)).toBe('json-ld-broken');
    expect((await judgeJson({ ...good, issuer: '__proto__' })).verdict).not.toBe('verified');
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect('@id' in {}).toBe(false);
    expect(await form(sound)).toBe('sound');
    expect((await judgeJson(good)).verdict).toBe('verified');
  });
});
