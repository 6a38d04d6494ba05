import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isObject, type Json, type JsonObject } from '../../../../src/model';
import { BUNDLED_CONTEXTS } from '../../../../src/verification/contexts/bundled';
import { type Definition, definitionsIn } from '../../../../src/verification/contexts/definitions';
import { nameOf, readAs, type Use } from '../../../../src/verification/contexts/names';
import { isPrefix, isSecondWord } from '../../../../src/verification/contexts/second-words';
import { Layer } from '../../../../src/verification/rdf/layer';
import type { ActiveContext } from '../../../../src/verification/rdf/term';
import { vocabularyOf, vocabularyWithin } from '../../../../src/verification/rdf/vocabulary';

const contexts = [...BUNDLED_CONTEXTS];
const contextIn = (document: object): Json => (document as JsonObject)['@context'] ?? null;
const all = contexts
  .flatMap(([, document]) => definitionsIn(contextIn(document)))
  .filter(({ iri, reverse }) => !iri.startsWith('@') && !reverse);

/** Words and what they stand for, as the code that reads documents has them. */
function meanings(active: ActiveContext, found: Set<string>, seen = new Set<Json>()): void {
  for (const [name, { id, context, reverse }] of new Layer(active.terms).flat()) {
    if (id !== null) found.add(`${name} ${id}${reverse ? ' reverse' : ''}`);
    if (context === undefined || seen.has(context)) continue;
    seen.add(context);
    meanings(vocabularyWithin(active, context, 'property'), found, seen);
  }
}

describe('words of the contexts of the build', () => {
  it.each(contexts)('of %s are known, wherever documents find them', (url, document) => {
    const found = new Set<string>();
    meanings(vocabularyOf(url), found);
    const read = new Set(
      definitionsIn(contextIn(document)).map(
        ({ name, iri, reverse }) => `${name} ${iri}${reverse ? ' reverse' : ''}`,
      ),
    );
    expect(found.size).toBeGreaterThan(url.includes('undefined-terms') ? -1 : 2);
    expect([...found].filter((each) => !read.has(each))).toEqual([]);
  });

  it('have one name for a thing, the one that our readers know: the others are these', () => {
    for (const use of ['property', 'type'] as const) {
      const others = all.filter(({ iri, name }) => nameOf(iri, use) !== readAs(name)).map(({ name }) => name);
      expect(others.length).toBeGreaterThan(5);
      expect(all.filter(({ name }) => isSecondWord(name, use) !== others.includes(name))).toEqual([]);
    }
    const prefixes = all.filter(({ prefix }) => prefix).map(({ name }) => name);
    expect(all.filter(({ name }) => isPrefix(name) !== prefixes.includes(name))).toEqual([]);
  });

  it('are told apart by hand where there are two of one kind', () => {
    const undecided = (use: Use, kind: RegExp) =>
      [...byIri(all)]
        .filter(([, names]) => names.filter((name) => kind.test(name)).length > 1)
        .map(([iri]) => nameOf(iri, use));
    expect(undecided('property', /^[a-z]/)).toEqual(['expires', 'tag']);
    // our readers take either of the two for an Open Badge
    expect(new Set(undecided('type', /^[^a-z]/))).toEqual(new Set(['AchievementCredential']));
  });

  it('have nothing by which a document could say more than its names do', () => {
    const odd: string[] = [];
    const look = (context: Json): void => {
      if (Array.isArray(context)) context.forEach(look);
      if (!isObject(context)) return;
      for (const [name, definition] of Object.entries(context)) {
        if (name.startsWith('@') && !['@version', '@protected', '@vocab', '@id', '@type'].includes(name))
          odd.push(name);
        if (definition === null) odd.push(`${name} null`);
        const {
          '@container': container = '@set',
          '@context': inner = {},
          ...rest
        } = isObject(definition) ? definition : { '@id': definition };
        if (!['@set', '@list', '@graph'].includes(String(container)))
          odd.push(`${name} ${String(container)}`);
        if (isObject(definition))
          odd.push(
            ...Object.keys(rest)
              .filter((key) => !KNOWN.includes(key))
              .map((key) => `${name} ${key}`),
          );
        look(inner);
      }
    };
    for (const [, document] of contexts) look(contextIn(document));
    // nobody reads it, backwards or forwards
    expect(odd).toEqual(['awardedOnCompletionOf @reverse']);
    expect(readAs('awardedOnCompletionOf')).toBeUndefined();
    const keywords = contexts.flatMap(([, document]) => definitionsIn(contextIn(document))).filter(isKeyword);
    expect(new Set(keywords.map(({ name, iri }) => `${name} ${iri}`))).toEqual(
      new Set(['id @id', 'type @type']),
    );
    expect(new Set(all.filter(({ ofWords }) => ofWords).map(({ name }) => name))).toEqual(
      new Set(['proofPurpose']),
    );
  });
});

describe('the words that our readers look for', () => {
  it('are all known to be read', () => {
    const words = sourceWords();
    expect(words.size).toBeGreaterThan(500);
    const unknown = new Set(
      all.map(({ name }) => name).filter((name) => words.has(name) && readAs(name) === undefined),
    );
    // words of keys and their documents, and of our own code
    expect([...unknown].sort()).toEqual([
      ...[
        'Multikey',
        'owner',
        'publicKey',
        'publicKeyPem',
        'schema',
        'service',
        'serviceEndpoint',
        'signature',
      ],
      ...['signatureValue', 'verifyData'],
    ]);
  });

  it('are known where no context of the build has them, too', () => {
    const asked = readerFiles().flatMap((text) => [
      ...[...text.matchAll(/\b(?:inside|path|property|each|at)\(([^()]*(?:\([^()]*\))?[^()]*)\)/g)].flatMap(
        ([, inner = '']) => [...inner.matchAll(/'([A-Za-z0-9_]+)'/g)].map(([, word = '']) => word),
      ),
      ...[...text.matchAll(/\b(?:json|entry|subject|identity|service)\.([A-Za-z0-9_]+)\b(?!\()/g)].map(
        ([, word = '']) => word,
      ),
    ]);
    expect(new Set(asked).size).toBeGreaterThan(100);
    expect(
      [...new Set(asked)].filter((word) => word !== 'type' && readAs(word) === undefined).sort(),
    ).toEqual(NOT_SIGNED_SO);
  });
});

const KNOWN = ['@id', '@type', '@protected'];
/** Members of what is not signed over statements: tokens, hosted badges, lists of other kinds; and of our own. */
const NOT_SIGNED_SO = [
  ...['bits', 'identity', 'issuedOn', 'payload', 'recipient', 'revocationList', 'revocationReason'],
  ...['revokedAssertions', 'signatures', 'verification', 'verify'],
];

const isKeyword = ({ iri }: Definition): boolean => iri.startsWith('@');

function byIri(definitions: readonly Definition[]): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const { iri, name } of definitions) found.set(iri, [...new Set([...(found.get(iri) ?? []), name])]);
  return found;
}

/** What reads credentials: their words stand in these folders. */
function readerFiles(): string[] {
  const folders = [
    'formats',
    'reading/sources',
    'verification/checks',
    'verification/status',
    'verification/structure',
    'trust/recipient',
    'trust/endorsements',
  ];
  return textsIn(folders);
}

function sourceWords(): ReadonlySet<string> {
  const texts = textsIn(['formats', 'reading/sources', 'trust', 'verification', 'report']);
  return new Set(texts.flatMap((text) => text.match(/[A-Za-z0-9_]+/g) ?? []));
}

function textsIn(folders: readonly string[]): string[] {
  const src = join(import.meta.dirname, '../../../../src');
  return folders
    .flatMap((folder) =>
      readdirSync(join(src, folder), { recursive: true, encoding: 'utf8' }).map((file) =>
        join(src, folder, file),
      ),
    )
    .filter((file) => file.endsWith('.ts') && !/sentences|verification\/(contexts|rdf)\//.test(file))
    .map((file) => readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, ''));
}
