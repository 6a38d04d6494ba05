import { isObject, type JsonObject, list } from '../../../src/model';
import { type FakeAnswer, jsonAnswers } from '../../fixtures/http';
import { issueJwt, issuerDocuments, makeIssuer, makeKey, sealedElm, signedOb2 } from '../../fixtures/issuer';
import { oneOf, type Random } from '../random';
import { type Base, bytesOf } from './base';
import { changedJson } from './change-json';
import { changedToken, sameToken } from './change-token';

/** Credentials secured by a signature around them: JWT in each shape and kind of key, signed OB 2.0, an e-seal. */
export async function tokenBases(): Promise<Base[]> {
  const [ed, p256, p384, rsa] = await Promise.all([
    makeIssuer({ did: 'did:key', seed: 'fuzz' }),
    makeIssuer({ did: 'did:key', keyType: 'P-256', seed: 'fuzz p256' }),
    makeIssuer({ did: 'did:jwk', keyType: 'P-384', seed: 'fuzz p384' }),
    makeIssuer({ did: 'did:web:issuer.example', keyType: 'RSA', seed: 'fuzz rsa' }),
  ]);
  const answers = jsonAnswers(issuerDocuments(rsa));
  const jwts: [string, string][] = [
    ['JWT ES256', await issueJwt({ issuer: p256 })],
    ['JWT EdDSA, vc claim', await issueJwt({ issuer: ed, shape: 'vc-claim' })],
    ['JWT ES384, VC-JOSE', await issueJwt({ issuer: p384, shape: 'vc-jose' })],
    ['JWT RS256', await issueJwt({ issuer: rsa })],
  ];
  const issuerUrl = 'https://badges.example/issuers/1';
  const ob2Issuer = await makeIssuer({ did: issuerUrl, keyType: 'RSA', seed: 'fuzz ob2' });
  const signed = await signedOb2({
    issuer: ob2Issuer,
    id: 'urn:uuid:a953081a-4bbc-4927-8653-7219bca00e3b',
    badgeUrl: 'https://badges.example/classes/1',
    issuerUrl,
    keyUrl: 'https://badges.example/keys/1',
  });
  return [
    ...jwts.map(([name, jwt]) => tokenBase(name, jwt, answers)),
    tokenBase('OB2 signed', signed.jws, jsonAnswers(signed.documents)),
    await sealBase('JAdES', false),
    await sealBase('JAdES plain', true),
  ];
}

function tokenBase(name: string, jwt: string, answers: Readonly<Record<string, FakeAnswer>>): Base {
  return {
    name,
    file: bytesOf(jwt),
    answers,
    mutant(random) {
      const changed = changedToken(jwt, random);
      return changed && { file: bytesOf(changed.token), answers, rule: 'not-good', how: changed.how };
    },
  };
}

/** Whose certificate it is stays open without the EU lists: good is here that the seal holds. */
async function sealBase(name: string, plain: boolean): Promise<Base> {
  const key = await makeKey('P-256', 'fuzz seal');
  const envelope = sealedElm({ key, plain });
  const [seal] = list(envelope.signatures).filter(isObject);
  const { protected: head = '', signature = '' } = seal ?? {};
  const token = [head, plain ? '' : envelope.payload, signature].join('.');

  /** Payload and header are signed as they are written, and every seal must hold. */
  function sameSeals(changed: JsonObject): boolean {
    const seals = list(changed.signatures).filter(isObject);
    const sound = seals.every((each) =>
      sameToken(`${head}..${signature}`, `${each.protected}..${each.signature}`),
    );
    return changed.payload === envelope.payload && seals.length > 0 && sound;
  }

  return {
    name,
    file: bytesOf(JSON.stringify(envelope)),
    answers: {},
    isGood: ({ checks }) => checks.some(({ id, outcome }) => id === 'integrity' && outcome === 'pass'),
    mutant(random) {
      const [json, how] = oneOf(random, [inside, outside])(random);
      const rule = sameSeals(json) ? 'told-the-same' : 'not-good';
      return { file: bytesOf(JSON.stringify(json)), answers: {}, rule, how };
    },
  };

  function inside(random: Random): [JsonObject, string] {
    if (plain) {
      const changed = changedJson(JSON.parse(String(envelope.payload)) as JsonObject, random);
      return [{ ...envelope, payload: JSON.stringify(changed?.json ?? {}) }, `payload: ${changed?.how}`];
    }
    const changed = changedToken(token, random);
    const [first = '', payload = '', ...rest] = (changed?.token ?? token).split('.');
    const signatures = [{ protected: first, signature: rest.join('.') }];
    return [{ payload, signatures }, changed?.how ?? 'none'];
  }

  function outside(random: Random): [JsonObject, string] {
    const changed = changedJson(envelope, random);
    return [changed?.json ?? envelope, `envelope: ${changed?.how}`];
  }
}
