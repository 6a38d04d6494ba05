import { row } from './defence';

const PDF_TEST = 'test/unit/containers/pdf/open-pdf.test.ts';
const PDFS_TEST = 'test/unit/cli/hostile-pdfs.test.ts';

/** Files, and documents that are written so that their readers read otherwise. */
export const DOCUMENTS = [
  ...row(
    'A résumé PDF with scripts, bombs or damage',
    [
      PDF_TEST,
      'runs nothing that is in it and follows nothing but web addresses',
      'src/containers/pdf/link-boxes.ts',
      "if (typeof address !== 'string' || !/^https?:\\/\\//i.test(address)) return [];",
      "if (typeof address !== 'string') return [];",
    ],
    [
      PDF_TEST,
      'reads no more pages than it may',
      'src/containers/pdf/index.ts',
      'const last = Math.min(document.numPages, MAX_PAGES);',
      'const last = document.numPages;',
    ],
    [
      PDFS_TEST,
      'with memory is given up before there is none, and the next file is read',
      'src/cli/pdf.ts',
      'thread = startThread(program, maxBytes);',
      // what the bomb unpacks to is less than this machine has
      'thread = startThread(program, 16 * maxBytes);',
    ],
    [
      PDFS_TEST,
      'for minutes is given up in time, and the next file is read',
      'src/cli/pdf.ts',
      "settle('took-too-long'), timeMs);",
      "settle('took-too-long'), 100 * timeMs);",
    ],
  ),
  ...row(
    'A key occurs twice in the JSON, also inside of a token, a disclosure or an e-seal',
    [
      'test/unit/containers/open.test.ts',
      'refuses a key that occurs twice, wherever, however spelt',
      'src/containers/json-text.ts',
      'if (twice === undefined) return { ok: true, json };',
      'return { ok: true, json };',
    ],
    [
      'test/unit/formats/key-twice.test.ts',
      'is refused in %s',
      'src/formats/jwt.ts',
      "const claims = encodedJson(jws.split('.')[1] ?? '');",
      "const claims = { ok: true, json: JSON.parse(atob((jws.split('.')[1] ?? '').replace(/-/g, '+').replace(/_/g, '/'))) };",
    ],
  ),
  ...row(
    'A schema made to keep us busy: its expressions, subschemas that name each other, each of many compared with each',
    [
      'test/hostile/schema-bombs.test.ts',
      'by the expression %s is not compared',
      'src/verification/schema-work.ts',
      'if (/[(|?{]/.test(bare)) return false;',
      // an expression that is refused for its braces does not run for ever
      'if (/[(|?]/.test(bare)) return false;',
    ],
    [
      'test/hostile/schema-bombs.test.ts',
      'by naming itself, or by comparing each of many with each, is given up',
      'src/verification/schema-work.ts',
      "if (key === 'uniqueItems' && value === true) return longestList(document) <= MOST_UNIQUE;",
      '',
    ],
  ),
  ...row('Poison graphs', [
    'test/hostile/poison-graphs.test.ts',
    'is given up in time and leaves the question open',
    'src/verification/canonical.ts',
    `const signal = AbortSignal.timeout(TIME_LIMIT_MS);
    const formOf = async (json: JsonObject) =>
      canonize(await toRdf(json, contexts), {
        algorithm: 'RDFC-1.0',
        format: 'application/n-quads',
        messageDigestAlgorithm: hash,
        maxWorkFactor: WORK_FACTOR,`,
    // a test must end, so the time is three times of what is allowed
    `const signal = AbortSignal.timeout(3 * TIME_LIMIT_MS);
    const formOf = async (json: JsonObject) =>
      canonize(await toRdf(json, contexts), {
        algorithm: 'RDFC-1.0',
        format: 'application/n-quads',
        messageDigestAlgorithm: hash,
        maxWorkFactor: Number.POSITIVE_INFINITY,`,
  ]),
  ...row(
    'The same statements written so that a reader of the JSON misses some',
    [
      'test/hostile/split-nodes.test.ts',
      'hides nothing, however it is split',
      'src/formats/index.ts',
      "const whole = Object.hasOwn(json, 'proof') ? oneNodeEach(json) : json;",
      'const whole = json as JsonObject | undefined;',
    ],
    [
      'test/hostile/respelt.test.ts',
      'hides nothing as a whole address',
      'src/verification/contexts/other-spelling.ts',
      "return key === '@list' || isAddress(key) || isSecondWord(key, 'property');",
      "return key === '@list' || isSecondWord(key, 'property');",
    ],
    [
      'test/hostile/nothings.test.ts',
      'nor does a value said twice, or in a list of its own',
      'src/formats/index.ts',
      'const simple = whole.proof === undefined ? whole : plain(whole);',
      'const simple = whole;',
    ],
  ),
  ...row(
    'Deep nesting, huge arrays, prototype keys',
    [
      'test/hostile/huge.test.ts',
      'ends in a report wherever it stands (%i levels)',
      'src/containers/json-text.ts',
      'if (depth > MAX_JSON_DEPTH) return',
      'if (depth < 0) return',
    ],
    [
      'test/hostile/huge.test.ts',
      'is a key like any other, wherever it stands',
      'src/verification/contexts/json-ld.ts',
      "if (namesPrototype(document)) throw new MemberLost('__proto__');",
      '',
    ],
    [
      'test/hostile/huge.test.ts',
      'of nodes in a vocabulary of its own is not read: it would keep everything else waiting',
      'src/verification/contexts/json-ld.ts',
      'if (hasTooMany(document)) throw new TooLarge();',
      '',
    ],
  ),
  ...row(
    'Keywords that say nothing where they stand, so that a reader passes over what stands beside them',
    [
      'test/hostile/found.test.ts',
      'such as an empty value or set makes a reader pass over what stands beside it, and is refused',
      'src/verification/contexts/suspects.ts',
      'const others = beside ?',
      'const others = beside === null ?',
    ],
    [
      'test/hostile/found.test.ts',
      'such as a keyword out of place is refused: %s',
      'src/verification/contexts/suspects.ts',
      '!IN_PLACE.has(key)',
      'false',
    ],
  ),
  ...row(
    'Texts that keep a pattern busy (ReDoS), in phrase rules and elsewhere',
    [
      'test/hostile/redos.test.ts',
      'is done with any text in time',
      'src/reading/phrases/template.ts',
      "const GAP = '(?:[^\\\\s:;]{1,40}\\\\s{1,3}){0,7}?';",
      // no limit at all would keep the test itself busy for ever
      "const GAP = '(?:[^\\\\s:;]{1,40}\\\\s{1,3}){0,10000}?';",
    ],
    [
      'test/hostile/redos.test.ts',
      'is done with any text in time: %s',
      'src/containers/addresses.ts',
      '(?<![.,;:!?])[.,;:!?]+$',
      '[.,;:!?]+$',
    ],
  ),
];
