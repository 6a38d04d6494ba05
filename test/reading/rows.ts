import { readFileSync } from 'node:fs';
import { type JsonObject, property, textOf } from '../../src/model';

/** One labelled text. */
export interface Row {
  id: string;
  name: string;
  issuer: string;
  language: string;
  criteria: string;
  description: string;
  strongest: string;
  confidence: string;
}

/** The rows of a JSONL file of labelled criteria texts. */
export function rowsOf(file: string): Row[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => row(JSON.parse(line)));
}

function row(json: JsonObject): Row {
  const of = (key: string): string => textOf(property(json, key)) ?? '';
  return {
    id: of('id'),
    name: of('achievement_name'),
    issuer: of('issuer_name'),
    language: of('language'),
    criteria: of('criteria_text'),
    description: of('description'),
    strongest: of('strongest'),
    confidence: of('confidence'),
  };
}

/** The draft Achievement that would carry it. */
export function draftOf({ name, criteria, description }: Row): JsonObject {
  return {
    type: ['Achievement'],
    name,
    criteria: { narrative: criteria },
    ...(description ? { description } : {}),
  };
}
