import type { StatedOutcome } from '../../model';
import { FRAMEWORKS, frameworkOf } from '../outcomes/frameworks';

/** At the end of an address or alone, after `ce-` in a CTID: the same skill at whatever server it is looked up. */
const UUID = /(?:^|[^0-9a-f])([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\/?$/;
const NAMES = new Set(FRAMEWORKS.map(({ name }) => name));

/**
 * What tells a stated skill of a framework from every other (ESCO, O*NET, CASE, CTDL), in forms that can be compared:
 * two that share one are the same skill. None for a skill that has neither code nor address.
 */
export function identifiersOf({
  code,
  url,
  framework,
}: Pick<StatedOutcome, 'code' | 'url' | 'framework'>): string[] {
  const found = [
    ...(code === undefined ? [] : ofCode(code, framework)),
    ...(url === undefined ? [] : ofAddress(url)),
  ];
  return [...new Set(found)];
}

/** The same of what a reader wrote: an address, a code, a code with its framework's name before it. */
export function identifiersIn(written: string): string[] {
  const text = written.trim();
  const apart = /^(.{2,60}?)[\s:]+(\S*\d\S*)$/.exec(text);
  const framework = apart?.[1] === undefined ? undefined : frameworkOf({ name: apart[1] });
  if (framework !== undefined && apart?.[2] !== undefined && NAMES.has(framework)) {
    return ofCode(apart[2], framework).filter((each) => !each.startsWith('code '));
  }
  return ofCode(text, undefined);
}

function ofCode(code: string, framework: string | undefined): string[] {
  const text = code.trim().toLowerCase();
  if (text === '') return [];
  if (isAddress(text)) return ofAddress(code.trim());
  const uuid = UUID.exec(text)?.[1];
  if (uuid !== undefined) return [uuid];
  return [`code ${text}`, ...(framework === undefined ? [] : [`${framework} ${text}`])];
}

/** An address without what may differ between two spellings of it; the skill's own, where a page of ESCO names it. */
function ofAddress(address: string): string[] {
  if (!URL.canParse(address)) return [];
  const inner = new URL(address).searchParams.get('uri');
  const url = new URL(inner !== null && isAddress(inner) && URL.canParse(inner) ? inner : address);
  const path = url.pathname.replace(/\/+$/, '');
  const plain = `${url.host.replace(/^www\./, '')}${path}${url.search}${url.hash}`.toLowerCase();
  const uuid = UUID.exec(path.toLowerCase())?.[1];
  if (uuid !== undefined) return [uuid, plain];
  const last = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
  const framework = frameworkOf({ url: url.href });
  // pages about one skill share its code ("/link/summary/15-1252.00", "/link/details/15-1252.00")
  return framework !== undefined && /\d/.test(last)
    ? [plain, `${framework} ${last}`, `code ${last}`]
    : [plain];
}

function isAddress(text: string): boolean {
  return /^https?:\/\/\S+$/i.test(text);
}
