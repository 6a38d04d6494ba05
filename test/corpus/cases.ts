import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** A case of the shared corpus and what it deserves. */
export interface CorpusCase {
  id: string;
  set: string;
  format: string;
  expect:
    | 'accept'
    | 'reject'
    | 'revoked'
    | 'expired'
    | 'integrity'
    | 'integrity-only'
    | 'conforms'
    | 'nonconforming'
    | 'unchecked';
  why: string;
  file: string;
}

export const CORPUS = resolve(import.meta.dirname, '../../../shared/corpus');
export const hasCorpus = existsSync(`${CORPUS}/cases.json`);

export function corpusCases(): CorpusCase[] {
  return JSON.parse(readFileSync(`${CORPUS}/cases.json`, 'utf8')) as CorpusCase[];
}
