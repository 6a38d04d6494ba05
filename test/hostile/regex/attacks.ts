/** Characters of which one stands for a class: letters, digits, blanks, and marks that syntaxes are made of. */
const ALPHABET = [...'aZ0 _-.,:;/\\<>"\'`=&#@%+*?!()[]{}|~^$\t\néßж中\u0301'];

/**
 * What an expression is looking for, piece by piece: its literal characters, and one character for each class. Quantifiers and
 * groups are left out.
 */
export function piecesOf({ source, flags }: RegExp): string[] {
  const found = source.matchAll(
    /\[(?:\\.|[^\]\\])*\]|\\[pP]\{[^}]*\}|\\u[\da-f]{4}|\\x[\da-f]{2}|\\.|\(\?(?:<?[=!]|:|<\w+>)|\{\d+,?\d*\}\??|[()|?*+^$]|./gisu,
  );
  return [...found].flatMap(([token]) => {
    if (/^(?:\(|\)|[|?*+^$]$|\{\d|\\[bB]$)/.test(token)) return [];
    const one = new RegExp(`^(?:${token})$`, flags.replace(/[gy]/g, ''));
    const literal = token.length === 1 && token !== '.' ? [token] : [];
    const piece = [...literal, ...ALPHABET].find((each) => one.test(each));
    return piece === undefined ? [] : [piece];
  });
}

/** One character for each class that names what it does not take: a run over such a class ends there. */
function stopsOf({ source, flags }: RegExp): string[] {
  const negated = source.match(/\[\^(?:\\.|[^\]\\])*\]/gu) ?? [];
  const stops = negated.flatMap((token) => {
    const one = new RegExp(`^(?:${token})$`, flags.replace(/[gy]/g, ''));
    return ALPHABET.find((each) => !one.test(each)) ?? [];
  });
  return [...new Set(stops)];
}

/**
 * Texts of a length made to keep an expression busy: its own pieces again and again, and then what does not fit. Each
 * comes with a way to make it longer.
 */
export function* attacksOn(
  expression: RegExp,
  length: number,
): Generator<[text: string, longer: (length: number) => string]> {
  const pieces = piecesOf(expression).slice(0, 60);
  const whole = pieces.join('');
  const stops = stopsOf(expression);
  const units = new Set([...pieces, ...pieces.map((each, at) => each + (pieces[at + 1] ?? '')), whole]);
  for (const unit of units) {
    if (unit === '') continue;
    for (const before of new Set(['', whole.slice(0, whole.indexOf(unit))])) {
      for (const after of ['', '\u0000', ...stops]) {
        const made = (size: number) => before + unit.repeat(Math.ceil(size / unit.length)) + after;
        yield [made(length), made];
      }
    }
  }
}
