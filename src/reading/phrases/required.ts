/**
 * What a text must hold for a template to match it: looked for first, it saves making an expression of the template
 * and running it. A text, any of several, or all of several; `undefined`: nothing in particular.
 */
export type Required = string | { any: Required[] } | { all: Required[] } | undefined;

/** Reads it off a template that is folded and has its word lists filled in. Texts are in lower case. */
export function requiredBy(template: string): Required {
  return alternatives({ text: template.trim().toLowerCase(), at: 0 });
}

/** @param text in lower case */
export function holds(text: string, required: Required): boolean {
  if (required === undefined) return true;
  if (typeof required === 'string') return text.includes(required);
  return 'any' in required
    ? required.any.some((each) => holds(text, each))
    : required.all.every((each) => holds(text, each));
}

interface Parser {
  text: string;
  at: number;
}

function alternatives(parser: Parser): Required {
  const any: Required[] = [];
  for (;;) {
    any.push(sequence(parser));
    if (parser.text[parser.at] !== '|') break;
    parser.at++;
  }
  if (any.includes(undefined)) return undefined;
  return any.length === 1 ? any[0] : { any };
}

function sequence(parser: Parser): Required {
  const all: Required[] = [];
  let run = '';
  const endRun = () => {
    if (run !== '') all.push(run);
    run = '';
  };
  while (parser.at < parser.text.length) {
    const char = parser.text[parser.at] ?? '';
    if (char === '|' || char === ')') break;
    if (char === '(') {
      endRun();
      const required = group(parser);
      if (!optional(parser) && required !== undefined) all.push(required);
      continue;
    }
    parser.at++;
    // what stands for other letters, or may be a hyphen as well, is no part of a text
    const literal = !' *#…?'.includes(char);
    if (optional(parser) || !literal) endRun();
    else run += char;
  }
  endRun();
  // the longest text is the rarest: asked first, it answers for most
  all.sort((one, other) => lengthOf(other) - lengthOf(one));
  return all.length < 2 ? all[0] : { all };
}

/** A group in brackets; what must (not) stand around is not counted on. */
function group(parser: Parser): Required {
  parser.at++;
  const [looks] = /^\?<?[=!]/.exec(parser.text.slice(parser.at, parser.at + 3)) ?? [];
  if (looks) parser.at += looks.length;
  const required = alternatives(parser);
  parser.at++;
  return looks ? undefined : required;
}

/** Takes the `?` that makes what stands before it optional. */
function optional(parser: Parser): boolean {
  if (parser.text[parser.at] !== '?') return false;
  parser.at++;
  return true;
}

function lengthOf(required: Required): number {
  return typeof required === 'string' ? required.length : 0;
}
