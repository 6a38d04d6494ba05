import { row } from './defence';

const CHAINS = 'test/unit/verification/proofs/chains.test.ts';
const EMBEDDED = 'src/verification/proofs/embedded.ts';

/** Proofs that cover other proofs, and lists that others sign. */
export const CHAINS_AND_LISTS = [
  ...row(
    'A chain of proofs with a link left out, exchanged or said twice',
    [
      CHAINS,
      'holds in whatever order its proofs stand: they are found by their names',
      EMBEDDED,
      'all.filter((each) => each !== proof && names.includes(each.id ?? null));',
      'all.slice(0, all.indexOf(proof)).filter((each) => names.includes(each.id ?? null));',
    ],
    [
      CHAINS,
      'with a link that is missing is invalid, though the rest holds',
      EMBEDDED,
      'return earlier.length === names.length ? { ...unsecured, proof: earlier } : undefined;',
      'return { ...unsecured, proof: earlier };',
    ],
    [
      CHAINS,
      'with another sound proof under the name of the one that was covered is invalid',
      EMBEDDED,
      'return earlier.length === names.length ? { ...unsecured, proof: earlier } : undefined;',
      'return earlier.length >= names.length ? { ...unsecured, proof: earlier.slice(0, names.length) } : undefined;',
    ],
  ),
  ...row('A status list signed by another than the issuer', [
    'test/unit/verification/status/bit-lists.test.ts',
    'may be kept by another, who is named',
    'src/verification/status/bit-list.ts',
    'listIssuer: got.credential.issuer?.id ?? null, ',
    '',
  ]),
];
