/** Prints a line, and answers once it has been handed on. */
export type Print = (line: string) => unknown;

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out
const CONTROLS = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/**
 * A line as it may be printed. Credentials, pages and names of files come from strangers: no escape sequence reaches
 * the terminal, and none begins a line of its own.
 */
export function printable(line: string): string {
  return line.replace(/[\t\n\v\f\r\u2028\u2029]+/g, ' ').replace(CONTROLS, '');
}

/** A value as one line of JSON: what some terminals obey, and some readers take for a line's end, is spelt out. */
export function jsonLine(value: unknown): string {
  return JSON.stringify(value).replace(
    /[\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/g,
    (each) => `\\u${each.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
