import { row } from './defence';

const SIGNED = 'test/unit/verification/signed.test.ts';
const JWT = 'test/unit/verification/proofs/jwt.test.ts';
const HIDDEN = 'test/unit/verification/contexts/hidden-terms.test.ts';
const OWN_WORDS = 'test/unit/verification/contexts/own-vocabulary.test.ts';
const NAMES = 'test/unit/verification/contexts/names.test.ts';
const RESPELT = 'test/hostile/respelt.test.ts';
const OUTER = 'test/unit/verification/proofs/outer-claims.test.ts';

/** Signatures, keys, algorithms and what they cover. */
export const VERIFICATION = [
  ...row(
    'A word of a credential is changed',
    [
      SIGNED,
      'an altered word is invalid and shows nothing of the content',
      'src/verification/proofs/hash-data.ts',
      "if (answer === 'fail') return { outcome: 'fail', reason: 'altered', detail: { algorithm } };",
      "if (answer === 'fail') return { outcome: 'pass', detail: { algorithm } };",
    ],
    [
      SIGNED,
      'an altered word is invalid and shows nothing of the content',
      'src/report/judge.ts',
      "if (verdict === 'invalid') {",
      'if (false) {',
    ],
    [
      'test/hostile/mutants.test.ts',
      'changes of meaning is called verified',
      'src/verification/proofs/hash-data.ts',
      "if (answer === 'fail') return { outcome: 'fail', reason: 'altered', detail: { algorithm } };",
      "if (answer === 'fail') return { outcome: 'pass', detail: { algorithm } };",
    ],
  ),
  ...row(
    "Somebody signs in another issuer's name",
    [
      SIGNED,
      "another's name over one's own key is invalid, though the signature holds",
      'src/verification/checks/issuer-key.ts',
      'if (key.controller !== issuer) return byAnother(key.controller, issuer);',
      '',
    ],
    [
      SIGNED,
      'a document that does not list the key for assertions refuses it',
      'src/verification/checks/issuer-key.ts',
      'if (!key.allowed)',
      'if (false)',
    ],
    [
      'test/unit/verification/keys/controllers.test.ts',
      'that its controller does not list is invalid',
      'src/verification/keys/https-key.ts',
      'lists(document.json, controller, method, purpose),',
      'true,',
    ],
  ),
  ...row('A key that only the credential carries', [
    JWT,
    'with a key that only its header carries is intact and nobody’s',
    'src/verification/proofs/jwt.ts',
    'return { found: open, key: carried, selfCarried: carried !== undefined };',
    `const binding = { kind: 'https-key', host: 'issuer.example' } as const;
  const believed = carried && { ok: true as const, key: carried, controller: issuer ?? '', allowed: true, binding, detail: {} };
  return { found: believed ?? open, key: carried, selfCarried: false };`,
  ]),
  ...row(
    '`none`, HMAC with a public key, key confusion, critical headers',
    [
      JWT,
      'the algorithm none is refused',
      'src/verification/proofs/jws.ts',
      '  const algorithm = ALGORITHMS.get(name);',
      "  if (header.alg === 'none') return { outcome: 'pass' };\n  const algorithm = ALGORITHMS.get(name);",
    ],
    [
      JWT,
      'HMAC with the public key as secret is refused',
      'src/verification/proofs/jws.ts',
      '  const algorithm = ALGORITHMS.get(name);',
      `  if (header.alg === 'HS256') {
    const how = { name: 'HMAC', hash: 'SHA-256' };
    const secret = (fromBase64(String(key.jwk.x)) ?? input).slice();
    const known = await crypto.subtle.importKey('raw', secret, how, false, ['verify']);
    if (await crypto.subtle.verify('HMAC', known, signature.slice(), input.slice())) return { outcome: 'pass' };
  }
  const algorithm = ALGORITHMS.get(name);`,
    ],
    [
      JWT,
      'an algorithm of another kind than the key is refused',
      'src/verification/proofs/jws.ts',
      'return signatureAnswer(algorithm, key, signature, input);',
      "return signatureAnswer(key.kind === 'Ed25519' ? 'Ed25519' : algorithm, key, signature, input);",
    ],
    [
      JWT,
      'a critical header we do not know is refused',
      'src/verification/proofs/jws.ts',
      'if (!Array.isArray(critical) || critical.some((each) => !understood.includes(String(each)))) {',
      'if (!Array.isArray(critical)) {',
    ],
  ),
  ...row(
    'A term spelt otherwise hides status or expiry',
    [
      HIDDEN,
      'cannot hide a status',
      'src/verification/checks/context.ts',
      "const hidden = await hiddenTerms(credential.json, contexts).catch(() => 'unreadable' as const);",
      'const hidden = undefined as Awaited<ReturnType<typeof hiddenTerms>>;',
    ],
    [
      NAMES,
      'are all known to be read',
      'src/verification/contexts/names.ts',
      'read: new Set([...read.map(({ name }) => name), ...MORE_WORDS]),',
      'read: new Set(MORE_WORDS),',
    ],
  ),
  ...row(
    "Terms, types and ids redefined by a context of one's own: a status of another kind, terms exchanged, ids by a prefix or a base",
    [
      OWN_WORDS,
      'does not have its status read as of another kind',
      'src/verification/contexts/said.ts',
      "if (textOf(one.types) !== textOf(other.types)) return 'type';",
      'if (one.types.length + other.types.length > 0) return undefined;',
    ],
    [
      OWN_WORDS,
      'is not looked for under another spelling of its id',
      'src/verification/contexts/said.ts',
      "if (one.id !== other.id) return 'id';",
      '',
    ],
    [
      OWN_WORDS,
      'do not give a result another standard to meet',
      'src/verification/contexts/said.ts',
      'if (textOf([first, ...rest]) !== textOf([second, ...more])) return name;',
      '',
    ],
    [
      OWN_WORDS,
      'whose hash and salt are exchanged is not verified, and another’s still',
      'src/verification/contexts/hidden-terms.ts',
      'if (difference === undefined) return undefined;',
      'return undefined;',
    ],
  ),
  ...row(
    'A second word that published contexts have for a thing (`expiration`, `Criteria`)',
    [
      RESPELT,
      'does not make a proof last longer',
      'src/verification/contexts/other-spelling.ts',
      "return key === '@list' || isAddress(key) || isSecondWord(key, 'property');",
      "return key === '@list' || isAddress(key);",
    ],
    [
      RESPELT,
      'hides nothing with any of them at any place: data model %s, %s',
      'src/verification/contexts/other-spelling.ts',
      "return key === '@list' || isAddress(key) || isSecondWord(key, 'property');",
      "return key === '@list' || isAddress(key);",
    ],
    [
      NAMES,
      'have one name for a thing, the one that our readers know: the others are these',
      'src/verification/contexts/names.ts',
      "const fitting = names.filter((name) => /^[a-z]/.test(name) === (use === 'property'));",
      'const fitting = names;',
    ],
  ),
  ...row(
    'A credential that stands in itself again, with what was said of it moved there',
    [
      OWN_WORDS,
      'that stands again in its %s does not keep its status there',
      'src/verification/contexts/hidden-terms.ts',
      'const elsewhere = saidElsewhere(document);',
      'const elsewhere = undefined as string | undefined;',
    ],
    [
      'test/hostile/split-nodes.test.ts',
      'is told the same where the credential stands in itself again',
      'src/formats/one-node.ts',
      '  collect(json, places, true);',
      '  for (const [key, each] of Object.entries(json)) if (!APART.has(key)) collect(each, places);',
    ],
  ),
  ...row(
    'Whole addresses for keys, `@included`, the id elsewhere, decoys',
    [
      HIDDEN,
      'whole addresses for keys cannot hide a status',
      'src/verification/contexts/other-spelling.ts',
      "return key === '@list' || isAddress(key) || isSecondWord(key, 'property');",
      "return key === '@list' || isSecondWord(key, 'property');",
    ],
    [
      HIDDEN,
      'keywords that move properties about are not followed',
      'src/verification/contexts/hidden-terms.ts',
      `  if (keyword !== undefined) return { by: 'moved', term: keyword };
  const elsewhere = saidElsewhere(document);`,
      '  const elsewhere = undefined as string | undefined;',
    ],
    [
      HIDDEN,
      'the credential’s own id cannot take its properties elsewhere',
      'src/verification/contexts/hidden-terms.ts',
      'const elsewhere = saidElsewhere(document);',
      'const elsewhere = undefined as string | undefined;',
    ],
  ),
  ...row('A proof with a vocabulary of its own, or a lapsed one renamed', [
    OUTER,
    'cannot give its lapsed date another name',
    'src/verification/proofs/hash-data.ts',
    "return { ...rest, '@context': vocabularyFor(document, proof) };",
    "return { '@context': vocabularyFor(document, proof), ...rest };",
  ]),
  ...row(
    "Claims beside a token's credential (`exp`, `status`) overlooked",
    [
      OUTER,
      'ends its period, though the credential states no end',
      'src/formats/jwt.ts',
      "const until = strictest('until', credential.validUntil, stated(claims, 'exp'));",
      'const until = credential.validUntil;',
    ],
    [
      OUTER,
      'is not passed over when it is no moment',
      'src/verification/proofs/jwt-claims.ts',
      "if (isNoMoment(claims.exp)) return 'exp';",
      '',
    ],
    [
      OUTER,
      'lists its status, which is asked',
      'src/verification/checks/status.ts',
      'return [...list(json.credentialStatus), ...(isToken(securing) ? ofToken(json, jwt) : [])];',
      'return list(json.credentialStatus);',
    ],
  ),
  ...row("A document that only claims to be the issuer's", [
    'test/unit/verification/keys/controllers.test.ts',
    'in a document that only claims to be the issuer’s is asked of the issuer itself',
    'src/verification/keys/https-key.ts',
    'const own = documentUrl === controller;',
    'const own = documentUrl === controller || idOf(got.json) === controller;',
  ]),
  ...row(
    'A disclosure nobody signed, or unfolded for ever',
    [
      JWT,
      'shows what was signed and refuses what was not',
      'src/formats/sd-jwt.ts',
      "if (used.size !== byDigest.size) return { ok: false, reason: 'disclosure-not-signed' };",
      'for (const [, key, value] of byDigest.values()) if (isObject(claims)) claims[String(key)] ??= value ?? null;',
    ],
    [
      'test/unit/formats/sd-jwt.test.ts',
      'named in many places are refused: none can be unfolded for ever, or where nobody looks',
      'src/formats/sd-jwt.ts',
      'if (hasRepeated(digestsIn([payload, ...byDigest.values()])))',
      'if (false)',
    ],
    [
      'test/unit/formats/sd-jwt.test.ts',
      'hold nothing that a verifier decides by',
      'src/formats/sd-jwt.ts',
      'const kept = UNDISCLOSABLE.some((key) => Object.hasOwn(claims, key) && !Object.hasOwn(payload, key));',
      'const kept = false;',
    ],
  ),
  ...row('A faster path that reads otherwise than the libraries', [
    'test/differential/quick-form.test.ts',
    'never says other than the libraries',
    'src/verification/rdf/canonical-quads.ts',
    'if (blankOf.size < used.length) throw declined;',
    '',
  ]),
  ...row('A term without meaning smuggles in content', [
    SIGNED,
    'a term without meaning is invalid: the signature does not cover it',
    'src/verification/contexts/json-ld.ts',
    'base: null, safe: true }',
    'base: null, safe: false }',
  ]),
  ...row('One broken proof in a set', [
    SIGNED,
    'a set with one broken proof is invalid, whichever it is',
    'src/verification/checks/integrity.ts',
    'const worst = failed ?? unclear;',
    "const worst = counting.some(({ signature }) => signature.outcome === 'pass') ? undefined : (failed ?? unclear);",
  ]),
  ...row(
    'A revocation list that is gone, altered or old',
    [
      SIGNED,
      'a list that cannot be had, is altered, or is out of date leaves it unchecked',
      'src/verification/status/bit-list.ts',
      "if (!sound.ok && (sound.altered || said.state === 'good')) {",
      'if (false) {',
    ],
    [
      SIGNED,
      'a list that cannot be had, is altered, or is out of date leaves it unchecked',
      'src/verification/status/bit-list.ts',
      'if (!got.ok) return got.answer;',
      "if (!got.ok) return { state: 'good', reason: 'not-revoked', askedAt: new Date() };",
    ],
  ),
];
