import fc from 'fast-check';
import { SignJWT } from 'jose';
import type { Json, JsonObject } from '../../../src/model';
import { parsePins, parseRegistries, registriesAt } from '../../../src/trust';
import { keysOf, verifyStatement } from '../../../src/trust/federation/statement';
import { linkageCredential, linkageJwt } from '../../../src/trust/linkage/linkage-jwt';
import { Member } from '../../unit/trust/registries/federation';
import { NOW } from '../../unit/trust/world';
import { changedToken } from '../bases/change-token';
import { generator } from '../random';
import { shapedJson } from './shaped';
import { type Target, target } from './target';

const ANCHOR = 'https://anchor.example';
const anchor = await Member.create(ANCHOR);
const statement = await anchor.sign(ANCHOR, { jwks: { keys: [anchor.jwk] }, metadata: {} });
const expected = { iss: ANCHOR, sub: ANCHOR, now: NOW };
const DID = 'did:web:site.example';
const linkage = await new SignJWT({ sub: DID, vc: {} })
  .setProtectedHeader({ alg: 'HS256' })
  .setIssuer(DID)
  .sign(new Uint8Array(32));

export const trust: readonly Target[] = [
  target('federation: a statement changed', 200, fc.nat(), async (seed) => {
    const changed = changedToken(statement, generator(seed));
    if (!changed) return true;
    const told = await verifyStatement(changed.token, [anchor.jwk], expected);
    if (told.ok) throw new Error(`believed after ${changed.how}`);
    return told.why.reason !== '';
  }),
  target('federation: any claims', 200, fc.tuple(shapedJson, fc.string()), async ([claims, text]) => {
    const keys = keysOf(claims as JsonObject);
    const told = await verifyStatement(text, keys, expected);
    const signed = await verifyStatement(
      await anchor.sign(ANCHOR, claims as JsonObject),
      [anchor.jwk],
      expected,
    );
    return !told.ok && (signed.ok || signed.why.reason !== '');
  }),
  target('registries, pins and linkage: any JSON', 300, fc.tuple(shapedJson, fc.nat()), ([json, seed]) => {
    const lists: Json[] = [
      json,
      [json],
      { registries: [json] },
      { name: 'x', issuers: [json] },
      { registry: json },
    ];
    for (const each of lists) {
      const { registries, refused } = parseRegistries(each);
      if (!Number.isInteger(refused) || refused < 0) throw new Error('refused less than none');
      const at = registriesAt('https://registry.example/list.json', each);
      const again = registriesAt('https://registry.example/list.json', each);
      for (const registry of [...registries, ...at])
        if (registry.url !== undefined && !registry.url.startsWith('https://'))
          throw new Error(`asks ${registry.url}`);
      if (JSON.stringify(at) !== JSON.stringify(again)) return false;
      parsePins(each);
    }
    const told = linkageCredential(json, DID, 'site.example');
    const jwt = changedToken(linkage, generator(seed))?.token ?? '';
    return !linkageJwt(jwt, DID, 'site.example', NOW).ok && !told.ok;
  }),
];
