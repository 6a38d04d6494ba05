import { type Schema, Validator } from '@cfworker/json-schema';
import { isObject, type JsonObject, list, textOf } from '../../model';
import { getJson } from '../../net';
import type { CheckRule, Examination } from '../examination';
import { bounded, TooMuchWork } from '../schema-work';

const TYPES = ['JsonSchema', 'JsonSchemaValidator2018', '1EdTechJsonSchemaValidator2019'];
const MAX_SCHEMAS = 3;

/**
 * Does it keep the JSON Schema it names (VC JSON Schema 1.0, 1EdTechJsonSchemaValidator2019)? Advisory: the
 * schemas in use refuse many sound credentials (an object where a list is asked for), so what they find is
 * told and decides nothing. The validator interprets schemas and never compiles them to code.
 */
export const schema: CheckRule = {
  id: 'schema',
  async run(examination) {
    const named = list(examination.credential.json.credentialSchema).filter(isObject).slice(0, MAX_SCHEMAS);
    const known = named.filter((each) => TYPES.includes(textOf(each.type) ?? ''));
    if (known.length === 0) return undefined;
    const detail = await Promise.all(known.map((each) => compared(textOf(each.id) ?? '', examination)));
    const broken = detail.find((each) => each.kept === false);
    if (broken)
      return { id: 'schema', outcome: 'warn', reason: 'schema-not-kept', detail: { schemas: detail } };
    const unread = detail.find((each) => each.kept === undefined);
    if (unread)
      return { id: 'schema', outcome: 'unknown', reason: 'schema-unavailable', detail: { schemas: detail } };
    return { id: 'schema', outcome: 'pass', reason: 'schema-kept', detail: { schemas: detail } };
  },
};

async function compared(url: string, { credential, ports, options }: Examination): Promise<JsonObject> {
  const got = await getJson(ports.http, url, { kind: 'schema', fresh: options.fresh ?? false });
  if (!got.ok || !isObject(got.json)) return { schema: url };
  try {
    const draft = String(got.json.$schema ?? '').includes('draft-07') ? '7' : '2020-12';
    const result = new Validator(bounded(got.json, credential.json) as Schema, draft).validate(
      credential.json,
    );
    const [first] = result.errors.slice(-1);
    return result.valid
      ? { schema: url, kept: true }
      : {
          schema: url,
          kept: false,
          where: first?.instanceLocation ?? '',
          what: (first?.error ?? '').slice(0, 300),
        };
  } catch (error) {
    return error instanceof TooMuchWork ? { schema: url, why: 'too much work' } : { schema: url };
  }
}
