import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../src/model';
import { canonicalForm } from '../../src/verification/canonical';
import { createContextLoader } from '../../src/verification/contexts/loader';
import { fakeHttp, fakePorts } from '../fixtures/http';

/** The time limit of canonicalisation, and what a slow machine needs beside it. */
const LIMIT_MS = 5_000 + 5_000;

/** Nodes without names, each of which knows all others: they look alike, and every order must be tried. */
function clique(size: number): JsonObject {
  const names = Array.from({ length: size }, (_, index) => `_:n${index}`);
  const nodes = names.map((id) => ({
    '@id': id,
    'urn:knows': names.filter((other) => other !== id).map((other) => ({ '@id': other })),
  }));
  return { '@id': 'urn:root', 'urn:holds': nodes };
}

async function reasonOf(document: JsonObject): Promise<string> {
  const made = await canonicalForm(document, createContextLoader(fakePorts(fakeHttp())));
  return made.ok ? 'sound' : `${made.outcome} ${made.reason}`;
}

describe('a graph made to keep its reader busy for ever', () => {
  it('is a test of something: a small one has its form', async () => {
    expect(await reasonOf(clique(2))).toBe('sound');
  });

  it.each([10, 40])('is given up in time and leaves the question open (%i nodes)', async (size) => {
    const begun = performance.now();
    expect(await reasonOf(clique(size))).toBe('unknown too-complex');
    expect(performance.now() - begun).toBeLessThan(LIMIT_MS);
  });
});
