import { readdirSync, readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { parseAst } from 'vite';

/** A regular expression of ours and where it stands. */
export interface Expression {
  /** from the root of the project, with slashes */
  file: string;
  expression: RegExp;
}

const ROOT = resolve(import.meta.dirname, '../../..');

/** Every regular expression that is written in `src/`, and how often one is put together there. */
export function expressionsInSource(): { written: Expression[]; made: string[] } {
  const written: Expression[] = [];
  const made: string[] = [];
  for (const name of readdirSync(resolve(ROOT, 'src'), { recursive: true, encoding: 'utf8' })) {
    if (!/\.tsx?$/.test(name)) continue;
    const path = resolve(ROOT, 'src', name);
    const file = relative(ROOT, path).replaceAll('\\', '/');
    const tree = parseAst(readFileSync(path, 'utf8'), { lang: name.endsWith('x') ? 'tsx' : 'ts' });
    visit(tree, (node) => {
      const { pattern, flags } = (node.regex ?? {}) as { pattern?: string; flags?: string };
      if (pattern !== undefined) written.push({ file, expression: new RegExp(pattern, flags) });
      if (node.type === 'NewExpression' && (node.callee as { name?: string }).name === 'RegExp')
        made.push(file);
    });
  }
  return { written, made: [...new Set(made)].sort() };
}

type Syntax = Record<string, unknown>;

function visit(node: unknown, see: (node: Syntax) => void): void {
  if (Array.isArray(node)) for (const each of node) visit(each, see);
  else if (typeof node === 'object' && node !== null) {
    see(node as Syntax);
    for (const each of Object.values(node)) visit(each, see);
  }
}
