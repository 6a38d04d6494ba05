import { row } from './defence';

const TEST = 'test/unit/verification/hosted.test.ts';
const GATHER = 'src/verification/hosted/gather.ts';

/** Badges without a signature, for which their issuer's own server vouches. */
export const HOSTED = [
  ...row("An open redirect at the issuer's address", [
    TEST,
    'does not follow an open redirect of the issuer’s host to a stranger',
    GATHER,
    'if (served !== host && served !== issuerHost && outOfScope(rules, issuerHost, got.url)) {',
    'if (false) {',
  ]),
  ...row(
    "A hosted badge on a forger's server naming a good issuer",
    [
      TEST,
      'refuses an assertion that lives where its issuer keeps none',
      GATHER,
      "if (broken) return trouble('fail', 'hosted-out-of-scope', { host, issuer: issuerHost ?? '?' }, broken);",
      '',
    ],
    [
      TEST,
      'does not believe an issuer that a stranger embeds',
      GATHER,
      '  const got: HostedDocument = await fetchHosted(url, kind, ports, fresh);',
      `  if (isObject(value) && value.name !== undefined) return { ok: true, json: value, servedFrom: url, own: true };
  const got: HostedDocument = await fetchHosted(url, kind, ports, fresh);`,
    ],
  ),
  ...row(
    'A Profile that a stranger embeds lays down rules or states a DID',
    [
      TEST,
      'lets an embedded issuer with %s speak only for the host that served it',
      GATHER,
      'const elsewhere = addressElsewhere(issuer);',
      'const elsewhere = undefined as ReturnType<typeof addressElsewhere>;',
    ],
    [
      TEST,
      'lets an embedded issuer with %s speak only for the host that served it',
      GATHER,
      'const issuerHost = hostOf(issuer.servedFrom);',
      'const issuerHost = hostOf(textOf(issuer.json.url)) ?? hostOf(issuer.servedFrom);',
    ],
    [
      TEST,
      'proves no DID that an %s Profile merely states',
      GATHER,
      'if (id !== undefined && hostOf(id) !== undefined) return id;',
      'if (id !== undefined) return id;',
    ],
  ),
  ...row('A hosted copy that says something else than its host', [
    TEST,
    'refuses a copy that says something else than the host',
    GATHER,
    'if (difference !== undefined)',
    'if (false)',
  ]),
];
