import { isObject, type Json, type JsonObject, type Reading, type Stated } from '../../../src/model';

/** The value that a JSON Pointer (RFC 6901) names, or `undefined`. */
export function resolve(json: JsonObject, pointer: string): Json | undefined {
  if (pointer !== '' && !pointer.startsWith('/')) return undefined;
  const keys = pointer.split('/').slice(1);
  return keys.reduce<Json | undefined>((node, raw) => {
    const key = raw.replaceAll('~1', '/').replaceAll('~0', '~');
    if (Array.isArray(node)) return /^\d+$/.test(key) ? node[Number(key)] : undefined;
    return isObject(node) && Object.hasOwn(node, key) ? node[key] : undefined;
  }, json);
}

/** Letters and digits only: quotes leave out markup and spare space. */
function bare(text: string): string {
  return text.replace(/<[^<>]*>|&\w+;/g, '').replace(/[^\p{L}\p{N}]/gu, '');
}

/** True when a stated thing really stands at its source: the whole value, or for a phrase a part of it. */
export function standsThere(json: JsonObject, { text, source, basis }: Stated): boolean {
  const value = resolve(json, source);
  if (basis === 'phrase') return typeof value === 'string' && bare(value).includes(bare(text));
  return String(value).startsWith(text) && text !== '';
}

/** Everything a reading shows. */
export function everything(reading: Reading): Stated[] {
  const { achievement, assessment } = reading;
  return [
    ...(achievement?.name ? [achievement.name] : []),
    ...(achievement?.description ? [achievement.description] : []),
    ...reading.outcomes,
    ...assessment.methods,
    ...assessment.results,
    ...assessment.facts,
    ...reading.evidence,
    ...reading.quality,
    ...reading.pathway,
  ];
}

/** The sources of the tables. */
export function tableSources(reading: Reading): string[] {
  return [...reading.microcredential, ...reading.credibility].flatMap(({ sources }) => sources);
}
