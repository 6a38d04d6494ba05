import { describe, expect, it } from 'vitest';
import type { Json, JsonObject } from '../../../../src/model';
import { quickCanonicalForm } from '../../../../src/verification/rdf';

const V2 = 'https://www.w3.org/ns/credentials/v2';
const OB = 'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json';
const UNDEFINED = 'https://www.w3.org/ns/credentials/undefined-terms/v2';

const plain: JsonObject = { '@context': [V2, OB], id: 'urn:a', type: ['VerifiableCredential'], name: 'x' };

function form(change: JsonObject): string | undefined {
  return quickCanonicalForm({ ...plain, ...change });
}

describe('the short way to the canonical form', () => {
  it('writes what RDF Dataset Canonicalization asks for', () => {
    const lines = form({
      name: ['a "quoted" \\ word\n', { '@value': 'mot', '@language': 'fr-CA' }],
      issuer: { id: 'https://a.example/<i>', name: 'I' },
      credentialSubject: { type: 'AchievementSubject', licenseNumber: '7' },
      validFrom: '2025-01-01T00:00:00Z',
    });
    expect(lines).toBe(
      [
        '<https://a.example/\\u003Ci\\u003E> <https://schema.org/name> "I" .',
        '<urn:a> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://www.w3.org/2018/credentials#VerifiableCredential> .',
        '<urn:a> <https://schema.org/name> "a \\"quoted\\" \\\\ word\\n" .',
        '<urn:a> <https://schema.org/name> "mot"@fr-ca .',
        '<urn:a> <https://www.w3.org/2018/credentials#credentialSubject> _:c14n0 .',
        '<urn:a> <https://www.w3.org/2018/credentials#issuer> <https://a.example/\\u003Ci\\u003E> .',
        '<urn:a> <https://www.w3.org/2018/credentials#validFrom> "2025-01-01T00:00:00Z"^^<http://www.w3.org/2001/XMLSchema#dateTime> .',
        '_:c14n0 <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://purl.imsglobal.org/spec/vc/ob/vocab.html#AchievementSubject> .',
        '_:c14n0 <https://purl.imsglobal.org/spec/vc/ob/vocab.html#licenseNumber> "7" .',
        '',
      ].join('\n'),
    );
  });

  it('says a thing once that stands there twice', () => {
    expect(form({ name: ['x', 'x'] })).toBe(form({}));
  });

  it.each<[string, JsonObject]>([
    ['a context that does not come with the build', { '@context': [V2, 'https://a.example/context'] }],
    ['an inline context', { '@context': [V2, { own: 'urn:own' }] }],
    ['no context', { '@context': [] }],
    ['contexts that contradict one another', { '@context': [V2, 'https://www.w3.org/2018/credentials/v1'] }],
    ['a context inside', { issuer: { '@context': V2, id: 'urn:i' } }],
    ['a word without a meaning', { nonsense: 1 }],
    ['a type without a meaning', { type: ['VerifiableCredential', 'Nonsense'] }],
    ['a relative address', { issuer: 'issuer/1' }],
    ['a relative id', { id: 'a' }],
    ['an id that is no text', { id: 7 }],
    ['an id twice', { '@id': 'urn:a' }],
    ['a direction of writing', { name: { '@value': 'x', '@direction': 'rtl' } }],
    ['a value that is null', { name: { '@value': null } }],
    ['a value with type and language', { name: { '@value': 'x', '@type': 'urn:t', '@language': 'en' } }],
    ['a language that is none', { name: { '@value': 'x', '@language': 'not one' } }],
    ['a list', { name: { '@list': ['x'] } }],
    ['a set', { name: { '@set': ['x'] } }],
    ['a graph', { '@graph': [{ id: 'urn:b', name: 'x' }] }],
    ['a graph with nothing in it', { proof: {} }],
    ['a graph with only a name in it', { proof: { id: 'urn:proof' } }],
    ['things included', { '@included': [{ id: 'urn:b', name: 'x' }] }],
    ['the other way round', { '@reverse': { issuer: { id: 'urn:b', name: 'x' } } }],
    ['an index', { issuer: { id: 'urn:i', '@index': 'x' } }],
    ['a key of every object', { issuer: JSON.parse('{"id":"urn:i","__proto__":{"name":"x"}}') as Json }],
    ['a node of every object', { issuer: '__proto__' }],
    ['blank nodes that nothing tells apart', { credentialSubject: [{ name: 'x' }, { name: 'x' }] }],
    ['nodes deeper than anyone writes them', { issuer: nested(200) }],
  ])('leaves %s to the library', (_what, change) => {
    expect(form({})).toBeDefined();
    expect(form(change)).toBeUndefined();
  });

  it('forgets vocabularies before they fill the memory', () => {
    const contexts = [V2, OB, UNDEFINED, 'https://w3id.org/security/data-integrity/v2'];
    const orders = contexts.flatMap((a) =>
      contexts.flatMap((b) => contexts.flatMap((c) => contexts.map((d) => [a, b, c, d]))),
    );
    const before = form({});
    for (const order of orders)
      form({ '@context': order, credentialSubject: { type: 'AchievementSubject' } });
    expect(orders.length).toBe(256);
    expect(form({})).toBe(before);
  });
});

function nested(depth: number): JsonObject {
  return depth === 0 ? { id: 'urn:end' } : { name: { id: 'urn:n', name: nested(depth - 1) } };
}
