import fc from 'fast-check';
import type { JsonObject } from '../../../src/model';
import { resolveKey } from '../../../src/verification/keys';
import { didWebUrl } from '../../../src/verification/keys/did-web';
import { publicKeyFromMultikey } from '../../../src/verification/keys/multikey';
import { publicKeyFromJwk } from '../../../src/verification/keys/public-key';
import { fakeHttp, fakePorts, jsonAnswers } from '../../fixtures/http';
import { issuerDocuments, makeIssuer } from '../../fixtures/issuer';
import { changedJson } from '../bases/change-json';
import { generator } from '../random';
import { leaf, objectOf, shapedJson } from './shaped';
import { type Target, target } from './target';

const web = await makeIssuer({ did: 'did:web:issuer.example', seed: 'fuzz web' });
const profile = await makeIssuer({ did: 'https://issuer.example/profile', seed: 'fuzz profile' });
const documents = issuerDocuments(web, profile);
const METHODS = [
  web.verificationMethod,
  profile.verificationMethod,
  'did:web:issuer.example',
  'did:web:issuer.example#',
];

const method = fc.oneof(
  fc.constantFrom(...METHODS),
  fc
    .tuple(
      fc.constantFrom('did:web:', 'did:key:', 'did:jwk:', 'https://', 'did:', 'urn:', ''),
      fc.string({ unit: 'binary' }),
    )
    .map((parts) => parts.join('')),
);

async function resolved(verificationMethod: string, served: Record<string, JsonObject>): Promise<boolean> {
  const ask = () =>
    resolveKey(verificationMethod, 'assertionMethod', fakePorts(fakeHttp(jsonAnswers(served))), {});
  const [one, other] = [await ask(), await ask()];
  if (!one.ok && one.reason === '') throw new Error('no reason');
  if (one.ok && one.allowed && one.controller !== verificationMethod.split('#')[0])
    throw new Error('controlled by another');
  return JSON.stringify(one) === JSON.stringify(other);
}

export const keys: readonly Target[] = [
  target('keys: any method, any document', 200, fc.tuple(method, shapedJson), ([name, json]) => {
    const document = { id: web.id, ...(json as JsonObject) };
    return resolved(name, Object.fromEntries(Object.keys(documents).map((url) => [url, document])));
  }),
  target(
    'keys: good documents changed',
    200,
    fc.tuple(fc.nat(), fc.constantFrom(...METHODS)),
    ([seed, name]) => {
      const random = generator(seed);
      const changed = Object.entries(documents).map(([url, document]): [string, JsonObject] => [
        url,
        changedJson(document, random)?.json ?? document,
      ]);
      return resolved(name, Object.fromEntries(changed));
    },
  ),
  target(
    'keys: JWK and Multikey',
    300,
    fc.tuple(objectOf(leaf), fc.string({ unit: 'binary' }), fc.uint8Array()),
    ([jwk, text, bytes]) => {
      const kinds = { kty: 'EC', crv: 'P-256' };
      for (const each of [jwk, { ...kinds, ...(jwk as JsonObject) }]) {
        const key = publicKeyFromJwk(each as JsonWebKey);
        if (key && typeof key.jwk.kty !== 'string') throw new Error('a key of no kind');
        if (key && 'd' in key.jwk) throw new Error('a private key');
      }
      for (const each of [text, `z${text}`, `u${Buffer.from(bytes).toString('base64url')}`])
        publicKeyFromMultikey(each);
      const url = didWebUrl(`did:web:${text}`);
      return url === undefined || /^https:\/\/[^@/]+\/[^?#]*did\.json$/.test(url);
    },
  ),
];
