import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { understand } from '../../../src/formats';
import { type Credential, isObject, type JsonObject } from '../../../src/model';
import { LANGUAGES, read } from '../../../src/reading';
import { everything, resolve, standsThere, tableSources } from './pointer';

const CORPUS = '../shared/corpus';

interface Case {
  id: string;
  file: string;
}

function json(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}

/** The credential in a file, with the BadgeClass in place of its address as a report would have it. */
async function credentialIn(file: string): Promise<Credential | undefined> {
  const text = readFileSync(`${CORPUS}/${file}`, 'utf8').trim();
  const parsed = json(`${CORPUS}/${file}`);
  const raw = isObject(parsed)
    ? { kind: 'json' as const, json: parsed as JsonObject, where: '' }
    : { kind: 'jwt' as const, jwt: text, where: '' };
  const understood = await understand(raw);
  if (!understood.ok) return undefined;
  const { badge } = understood.credential.json;
  if (typeof badge !== 'string') return understood.credential;
  const fetched = json(`${CORPUS}/network/example.org/${badge.split('/').at(-1) ?? ''}`);
  if (!isObject(fetched)) return understood.credential;
  return { ...understood.credential, json: { ...understood.credential.json, badge: fetched as JsonObject } };
}

describe.skipIf(!existsSync(CORPUS))('the reading of every corpus credential', async () => {
  const cases = (json(`${CORPUS}/cases.json`) as Case[] | undefined) ?? [];
  const credentials: { id: string; credential: Credential }[] = [];
  for (const { id, file } of cases) {
    const credential = await credentialIn(file);
    if (credential) credentials.push({ id, credential });
  }

  it('covers most of the corpus', () => {
    expect(credentials.length).toBeGreaterThan(150);
    expect(new Set(credentials.map(({ credential }) => credential.format)).size).toBeGreaterThan(5);
  });

  it('shows nothing that does not stand at its source', () => {
    for (const { id, credential } of credentials)
      for (const language of LANGUAGES)
        for (const stated of everything(read(credential, { language })))
          expect(
            standsThere(credential.plain ?? credential.json, stated),
            `${id}: ${JSON.stringify(stated)}`,
          ).toBe(true);
  });

  it('names sources in its tables that resolve', () => {
    for (const { id, credential } of credentials)
      for (const source of tableSources(read(credential)))
        expect(resolve(credential.plain ?? credential.json, source), `${id}: ${source}`).not.toBeUndefined();
  });

  it('says one sentence about each', () => {
    for (const { credential } of credentials) expect(read(credential).summary).toMatch(/^\S.*\.$/s);
  });
});
