import { iriText, type Kind, quoted } from './quads';
import { declined, isAbsolute } from './term';

const XSD = 'http://www.w3.org/2001/XMLSchema#';
const LANG_STRING = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#langString';

/** A value in N-Quads, and when it counts as said twice. */
export interface Literal {
  text: string;
  kind: Kind;
}

/** What is said of a value beside the value itself; one of both at most. */
export interface Tag {
  type?: string;
  language?: string;
}

/** A value as RDF (JSON-LD 1.1 API section 8.2.2), numbers as the library writes them. */
export function literal(value: string | number | boolean, { type, language }: Tag): Literal {
  if (type !== undefined && (!isAbsolute(type) || type.startsWith('_:') || type === LANG_STRING))
    throw declined;
  if (language !== undefined) {
    if (typeof value !== 'string' || !/^[a-zA-Z]{1,8}(-[a-zA-Z0-9]{1,8})*$/.test(language)) throw declined;
    return { text: `${quoted(value)}@${language.toLowerCase()}`, kind: 'typed' };
  }
  if (typeof value === 'boolean') return typed(String(value), type ?? `${XSD}boolean`, 'other');
  if (type === `${XSD}double` || (typeof value === 'number' && isDouble(value))) {
    const number = typeof value === 'number' ? value : Number.parseFloat(value);
    const text = number.toExponential(15).replace(/(\d)0*e\+?/, '$1E');
    return typed(text, type ?? `${XSD}double`, 'other');
  }
  if (typeof value === 'number') return typed(value.toFixed(0), type ?? `${XSD}integer`, 'other');
  return type === undefined ? { text: quoted(value), kind: 'text' } : typed(value, type, 'typed');
}

/** Has it a fraction, or is it too large for an integer? */
function isDouble(value: number): boolean {
  return String(value).includes('.') || Math.abs(value) >= 1e21;
}

function typed(value: string, type: string, kind: Kind): Literal {
  const text = quoted(value);
  return { text: type === `${XSD}string` ? text : `${text}^^${iriText(type)}`, kind };
}
