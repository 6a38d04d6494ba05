import { row } from './defence';

const BOMBS = 'test/hostile/bombs.test.ts';
const PNG_TEXT = [
  "inflate(bytes, MAX_PNG_TEXT, 'deflate')",
  "inflate(bytes, 9 * MAX_PNG_TEXT, 'deflate')",
] as const;
const PICTURE_TEST = 'test/unit/ui/report/carried-picture.test.ts';
const IS_PICTURE = 'src/ui/report/is-picture.ts';

/** A little that becomes very much, and pictures that are more than pictures. */
export const BOMBS_AND_PICTURES = [
  ...row(
    "Decompression bombs in a badge's PNG or SVG, in a status list",
    [
      BOMBS,
      'whose PNG text unpacks to more than a credential is too large: zTXt',
      'src/containers/png-text.ts',
      ...PNG_TEXT,
    ],
    [
      BOMBS,
      'whose PNG text unpacks to more than a credential is too large: iTXt',
      'src/containers/png-text.ts',
      ...PNG_TEXT,
    ],
    [
      BOMBS,
      'whose SVG declares entities in entities has none of them put in',
      'src/containers/entities.ts',
      'return NAMED.get(name) ?? whole;',
      // what the document of the test declares
      "return NAMED.get(name) ?? (name === 'e0' ? 'https://issuer.example/1' : entities(['&e', Number(name[1]) - 1, ';'].join('').repeat(10)));",
    ],
    [
      BOMBS,
      'whose SVG is larger than any badge is too large',
      'src/containers/svg.ts',
      'if (bytes.length > MAX_MARKUP_BYTES)',
      'if (bytes.length > 9 * MAX_MARKUP_BYTES)',
    ],
    [
      BOMBS,
      'that unpacks to more than any list is too large, and decides nothing',
      'src/verification/status/bits.ts',
      "inflate(compressed, MAX_LIST_BYTES, 'gzip')",
      "inflate(compressed, 50 * MAX_LIST_BYTES, 'gzip')",
    ],
    [
      BOMBS,
      'of a token that unpacks to more than any list is too large, and decides nothing',
      'src/verification/status/token-status-list.ts',
      "inflate(packed, MAX_LIST_BYTES, 'deflate')",
      "inflate(packed, 50 * MAX_LIST_BYTES, 'deflate')",
    ],
  ),
  ...row(
    "A badge's picture: an SVG with scripts or addresses in it, a `data:` address of another kind, one that takes all memory",
    [
      'test/browser/badge-picture.test.ts',
      'that the credential carries is drawn, runs nothing and asks nobody',
      'src/ui/report/badge-image.tsx',
      '<img class="badge" src={shown} alt={words.image} />',
      '<object class="badge" data={shown} />',
    ],
    [
      PICTURE_TEST,
      'is not drawn when it is %s',
      'src/ui/report/carried-picture.ts',
      "if (start === '' || address.length > MAX_TEXT) return false;",
      "if (start === '') return true;",
    ],
    [
      PICTURE_TEST,
      'is not drawn when it would take all memory',
      IS_PICTURE,
      'return size !== undefined && size.width * size.height <= MAX_PICTURE_PIXELS;',
      'return size !== undefined;',
    ],
    [
      PICTURE_TEST,
      'is not drawn when it would take all memory, or is none',
      IS_PICTURE,
      '/^image\\/(?:png|jpeg|gif|webp)$/.test(type) ? statedSize(bytes) : undefined;',
      'statedSize(bytes);',
    ],
  ),
  ...row('A permission that nobody has a reason for', [
    'test/build/permissions.test.ts',
    'asks for nothing that has no reason in docs/permissions.md',
    'manifest.json',
    '"permissions": ["storage",',
    '"permissions": ["tabs", "storage",',
  ]),
];
