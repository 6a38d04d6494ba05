import { row } from './defence';

const ENDORSED = 'test/unit/report/endorsed.test.ts';
const JUDGING = 'src/report/endorsement-verdict.ts';

/** Who vouches for the issuer, and whose badge it is. */
export const PEOPLE = [
  ...row("A page lends one person's address to another's badge", [
    'test/unit/discovery/person/candidate.test.ts',
    'the address of one entry is not lent to the badge of another',
    'src/discovery/person/candidate.ts',
    'const beside = part ? emailsBeside(place, part) : new Set<string>();',
    'const beside = new Set<string>();',
  ]),
  ...row('An issuer writes a listed identifier into its badge', [
    'test/unit/trust/issuer/issuer-standing.test.ts',
    'no registry is asked',
    'src/trust/issuer/question.ts',
    'if (!PROVES_ID.has(binding.kind)) return undefined;',
    '',
  ]),
  ...row(
    'An endorsement is altered, borrowed or by the issuer itself',
    [
      ENDORSED,
      'does not count when it was tampered with, and its words are not shown',
      JUDGING,
      'const verdict = verdictOf(findings);',
      "const verdict = 'verified' as Verdict;",
    ],
    [
      ENDORSED,
      '%s: told, and it does not count',
      JUDGING,
      'if (!isAbout(credential.plain ?? credential.json, about))',
      'if (false)',
    ],
    [
      ENDORSED,
      '%s: told, and it does not count',
      JUDGING,
      'if (endorser.controller !== undefined && endorser.controller === issuer.controller)',
      'if (false)',
    ],
    [
      ENDORSED,
      'does not count for an achievement that the issuer may have copied from another',
      JUDGING,
      'if (!isIssuersOwn(about, issuer))',
      'if (false)',
    ],
  ),
  ...row('A site or a key claims the other', [
    'test/unit/trust/linkage/domain-linkage.test.ts',
    'in JSON-LD form about something else: it is not even verified',
    'src/trust/linkage/linkage-jwt.ts',
    "return idOf(property(credential, 'issuer')) === did ? statement(credential, did, domain) : { ok: false };",
    'return { ok: true };',
  ]),
];
