import type { Credential, Format, JsonObject } from '../../../src/model';

/** A credential of a format around some JSON, as reading sees it. */
export function credential(format: Format, json: JsonObject): Credential {
  return { format, version: '', securing: 'none', json, types: [], recipient: [] };
}

/** A draft achievement with these criteria. */
export function draft(narrative: string, more: JsonObject = {}): Credential {
  return credential('achievement', {
    type: ['Achievement'],
    name: 'Badge',
    criteria: { narrative },
    ...more,
  });
}
