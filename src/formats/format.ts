import type { Credential, Format, JsonObject } from '../model';

/** One format: how it is recognised, and how its JSON is brought to the one Credential model. */
export interface FormatReader {
  id: Format;
  /** does this JSON claim to be of this format? Asked in the order of the index. */
  recognises(json: JsonObject): boolean;
  read(json: JsonObject): Omit<Credential, 'format' | 'json'>;
}
