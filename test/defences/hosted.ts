import { row } from './defence';

const TEST = 'test/unit/verification/hosted.test.ts';
const GATHER = 'src/verification/hosted/gather.ts';
const PLACED = 'src/verification/hosted/placed.ts';

/** Badges without a signature, for which their issuer's own server vouches. */
export const HOSTED = [
  ...row(
    "An open redirect at the issuer's address",
    [
      TEST,
      'does not follow an open redirect of the issuer’s host to a stranger',
      GATHER,
      'if (outOfScope(rules, speaks.address, asIfOn(got.url, id))) return sentElsewhere();',
      '',
    ],
    [
      TEST,
      'lets an address that sends us on speak for nobody else, on `www.` for itself',
      PLACED,
      "if (own && stated !== undefined && sameUrl(stated, asked) && !sameHost(hostOf(asked) ?? '', served)) {",
      'if (false) {',
    ],
    [
      'test/unit/net/client.test.ts',
      'lets a key come from no other site than the one that was asked',
      'src/net/client.ts',
      "return kind !== 'key' || sameHost(from.host, to.host);",
      'return true;',
    ],
  ),
  ...row(
    'An address that only looks as if it lay where its issuer keeps badges',
    [
      TEST,
      'does not take %j for a place below /official/',
      'src/verification/hosted/scope.ts',
      'return asked.href.startsWith(start.href) && meant?.href.startsWith(start.href) === true;',
      'return url.startsWith(prefix);',
    ],
    [
      TEST,
      'takes another port of the host for another host',
      'src/verification/hosted/scope.ts',
      'return resolved(url)?.host;',
      'return resolved(url)?.hostname;',
    ],
    [
      TEST,
      'lets a Profile speak for no other document of its host',
      PLACED,
      'const mine = host !== undefined && (sameUrl(stated, asked) || sameUrl(stated, servedFrom));',
      'const mine = host !== undefined;',
    ],
  ),
  ...row(
    "A revocation that the issuer's own list holds is overlooked",
    [
      'test/unit/verification/proofs/signed-ob2.test.ts',
      'is revoked when the list that its Profile names by %s names it',
      'src/verification/checks/status.ts',
      "  return list(property(property(badge, 'issuer'), 'revocationList')).map((each) => {",
      `  const lists = list(textOf(property(property(badge, 'issuer'), 'revocationList')));
  return lists.map((each) => {`,
    ],
    [
      TEST,
      'is revoked when the list of its issuer names it; a silent list takes nothing back',
      'src/verification/checks/status.ts',
      "    if (answer.state === 'revoked') return finding(answer, [answer]);",
      '',
    ],
  ),
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
      PLACED,
      '  const got: HostedDocument = await fetchHosted(url, kind, ports, fresh);',
      `  if (isObject(value) && value.name !== undefined) return { ok: true, json: value, servedFrom: url, asked: url };
  const got: HostedDocument = await fetchHosted(url, kind, ports, fresh);`,
    ],
  ),
  ...row(
    'A Profile that a stranger embeds lays down rules or states a DID',
    [
      TEST,
      'lets an embedded issuer with %s speak only for the host that served it',
      PLACED,
      'if (host !== undefined && stated !== undefined && !sameHost(host, served)) {',
      'if (false) {',
    ],
    [
      TEST,
      'lets an embedded issuer with %s speak only for the host that served it',
      PLACED,
      'if (!own) return { ok: true, address: new URL(servedFrom).origin };',
      'if (!own) return { ok: true, address: textOf(json.url) ?? new URL(servedFrom).origin };',
    ],
    [
      TEST,
      'proves no DID that an %s Profile merely states',
      PLACED,
      'const mine = host !== undefined && (sameUrl(stated, asked) || sameUrl(stated, servedFrom));',
      'const mine = stated !== undefined;',
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
