import fc from 'fast-check';
import { understand } from '../../../src/formats';
import type { Json } from '../../../src/model';
import { headerFrom, parseJws } from '../../../src/verification/proofs/jws';
import { bytesOf, isVerified } from '../bases/base';
import { emptyIn, reportsOn } from '../wrong';
import { leaf, shapedJson } from './shaped';
import { type Target, target } from './target';

const encoded = (json: Json) => Buffer.from(JSON.stringify(json)).toString('base64url');

/** Parts of tokens: JSON in base64url, texts that are not, nothing. */
const part = fc.oneof(
  { weight: 6, arbitrary: shapedJson.map(encoded) },
  { weight: 2, arbitrary: leaf.map(encoded) },
  { weight: 1, arbitrary: fc.constantFrom('', 'e30', 'AAAA', 'ey', 'eyJ', '=', '....', 'W10', 'bnVsbA') },
  { weight: 1, arbitrary: fc.string({ maxLength: 12 }) },
);

const disclosure = fc.oneof(
  fc.array(leaf, { maxLength: 4 }).map(encoded),
  fc
    .tuple(fc.constantFrom('_sd', '...', '__proto__', 'iss', 'vct', 'x'), shapedJson)
    .map(([name, value]) => encoded(['s', name, value])),
  part,
);

const header = fc
  .constantFrom('EdDSA', 'ES256', 'none', 'HS256', '__proto__', 'toString')
  .map((alg) => encoded({ alg }));

/** A compact JWS of any parts, and an SD-JWT of any parts and disclosures. */
const token = fc
  .tuple(
    fc.oneof(header, part),
    part,
    fc.array(part, { maxLength: 2 }),
    fc.array(disclosure, { maxLength: 4 }),
  )
  .map(([first, payload, rest, disclosures]) =>
    [[first, payload, ...rest].join('.'), ...disclosures].join('~'),
  );

export const tokens: readonly Target[] = [
  target('tokens: JWS and SD-JWT of any parts', 400, token, async (jwt) => {
    parseJws(jwt);
    headerFrom(jwt);
    const [one, other] = [
      await understand({ kind: 'jwt', jwt, where: '' }),
      await understand({ kind: 'jwt', jwt, where: '' }),
    ];
    return JSON.stringify(one) === JSON.stringify(other);
  }),
  target('reports: tokens of any parts', 60, token, async (jwt) => {
    const reports = await reportsOn({ file: bytesOf(jwt), answers: {} });
    if (reports.length === 0) throw new Error('no report');
    for (const report of reports) {
      const empty = emptyIn(report);
      if (empty !== undefined || isVerified(report)) throw new Error(empty ?? `called ${report.verdict}`);
    }
    return true;
  }),
];
