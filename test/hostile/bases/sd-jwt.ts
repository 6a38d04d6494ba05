import { createHash } from 'node:crypto';
import type { Json, JsonObject } from '../../../src/model';
import { ISSUED, makeIssuer, signJws } from '../../fixtures/issuer';
import { oneOf, type Random } from '../random';
import { type Base, bytesOf, type World } from './base';
import { changedToken } from './change-token';

const digestOf = (text: string) => createHash('sha256').update(text).digest('base64url');

/** An SD-JWT VC whose holder chooses what to show and signs that it is theirs (RFC 9901). */
export async function sdJwtBase(): Promise<Base> {
  const issuer = await makeIssuer({ did: 'did:key', keyType: 'P-256', seed: 'fuzz p256' });
  const holder = await makeIssuer({ did: 'did:key', seed: 'fuzz holder' });
  const disclosures = [
    ['salt 1', 'degree', 'Bachelor'],
    ['salt 2', 'grade', { value: 'C' }],
    ['salt 3', 'English'],
  ].map((each) => Buffer.from(JSON.stringify(each)).toString('base64url'));
  const [degree = '', grade = '', language = ''] = disclosures.map(digestOf);
  const claims: JsonObject = {
    vct: 'https://issuer.example/degree',
    iss: issuer.id,
    name: 'Degree in Crane Signals',
    iat: Date.parse(ISSUED) / 1000,
    cnf: { jwk: holder.key.publicJwk },
    languages: [{ '...': language }, 'German'] as Json,
    _sd_alg: 'sha-256',
    _sd: [degree, grade],
  };
  const jws = await signJws(claims, issuer, { typ: 'dc+sd-jwt', kid: issuer.verificationMethod });
  const shown = `${jws}~${disclosures.join('~')}~`;
  const binding = await signJws(
    { nonce: 'n', aud: 'https://recruiter.example', sd_hash: digestOf(shown) },
    holder,
    {
      typ: 'kb+jwt',
    },
  );
  const world = (text: string): World => ({ file: bytesOf(text), answers: {} });
  return {
    name: 'SD-JWT VC',
    ...world(shown + binding),
    // what is shown is the holder's choice
    also: subsets(disclosures).map((some) => world([jws, ...some, ''].join('~'))),
    mutant(random) {
      const [text, how] = oneOf(random, [signed, disclosed, bound])(random);
      const [first, ...rest] = text.split('~');
      const own = rest.slice(0, -1);
      const sound = first === jws && own.every((each) => disclosures.includes(each));
      return { ...world(text), rule: sound ? 'told-the-same' : 'not-good', how };
    },
  };

  function signed(random: Random): [string, string] {
    const changed = changedToken(jws, random);
    return [(changed?.token ?? jws) + (shown + binding).slice(jws.length), `token: ${changed?.how}`];
  }

  /** Disclosures left out, doubled, moved, invented, or with a letter changed. */
  function disclosed(random: Random): [string, string] {
    const at = random(disclosures.length);
    const one = disclosures[at] ?? '';
    const letter = random(one.length);
    const invented = Buffer.from(JSON.stringify(['s', 'degree', 'Doctor'])).toString('base64url');
    const changed = oneOf(random, [
      disclosures.filter((_, index) => index !== at),
      [...disclosures, one],
      disclosures.toReversed(),
      [...disclosures, invented],
      [invented, ...disclosures],
      disclosures.with(at, invented),
      disclosures.with(at, ''),
      disclosures.with(
        at,
        one.slice(0, letter) + oneOf(random, [...'ABCxyz019-_.~']) + one.slice(letter + 1),
      ),
    ]);
    return [[jws, ...changed, oneOf(random, ['', binding])].join('~'), `disclosures ${at} ${letter}`];
  }

  /** The holder's binding is no word of the issuer: whoever has the token could leave it out. */
  function bound(random: Random): [string, string] {
    return [shown + (changedToken(binding, random)?.token ?? ''), 'binding'];
  }
}

function subsets<T>(all: readonly T[]): T[][] {
  const [first, ...rest] = all;
  if (first === undefined) return [[]];
  return subsets(rest).flatMap((some) => [some, [first, ...some]]);
}
