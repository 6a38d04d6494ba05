import { credentialsInText } from '../../containers/credential-text';
import { unwrap } from '../../discovery';

/** Something to be checked. */
export type Input =
  | { kind: 'file'; file: File }
  | { kind: 'url'; url: string; email?: string }
  | { kind: 'text'; text: string };

/** Inputs taken at once, and bytes of one file: more is not read into memory. */
export const MAX_INPUTS = 200;
export const MAX_FILE_BYTES = 64 * 1024 * 1024;
/** Characters of a label. */
const MAX_LABEL = 120;

/** What was typed or pasted: an address a line, or one credential as text. Nothing for blank text. */
export function inputsFrom(typed: string): Input[] {
  const lines = typed
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  if (lines.length === 0) return [];
  const addresses = lines.map((line) => (/^https?:\/\/\S+$/i.test(line) ? unwrap(line) : undefined));
  if (addresses.every((each) => each !== undefined)) {
    return addresses.map((each) => ({ kind: 'url' as const, ...each }));
  }
  return [{ kind: 'text', text: typed.trim() }];
}

/** What a scanned code holds to check, as though it had been typed. Nothing for other words: a Wi-Fi key, a name. */
export function inputsFromCode(text: string): Input[] {
  const inputs = inputsFrom(text);
  const isWords = inputs.some(({ kind }) => kind === 'text');
  return isWords && credentialsInText(text, '').credentials.length === 0 ? [] : inputs;
}

/** What an input is known by. */
export function labelOf(input: Input, pasted: string): string {
  const label = input.kind === 'file' ? input.file.name : input.kind === 'url' ? input.url : pasted;
  return label.length > MAX_LABEL ? `${label.slice(0, MAX_LABEL)}…` : label;
}
