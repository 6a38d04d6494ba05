import type { TrustNote } from '../../model';
import { sameSite } from './hosts';
import { unicodeHost } from './punycode';

/** Letters drawn as a Latin letter, each group behind that letter (a choice from Unicode TR 39, lower case). */
const TWINS = new Map(
  'aаɑα bвь cсϲ dԁ eеҽ gɡ hһհн iіıι jј kкκ lӏ mм nпո oоοօσ pрρ qԛ sѕ tтτ uυս vѵν wԝѡ xхχ yуγү zζ'
    .split(' ')
    .flatMap(([latin = '', ...twins]) => twins.map((twin) => [twin, latin])),
);

const SCRIPTS = 'Latin Cyrillic Greek Armenian Hebrew Arabic Thai Georgian Cherokee'.split(' ');
const SCRIPT_TESTS = SCRIPTS.map((name) => ({ name, test: new RegExp(`\\p{Script=${name}}`, 'u') }));

/**
 * What a domain name would be taken for: letters of other scripts, marks and `0 1 rn vv` read as the Latin
 * letters that they resemble. Two different domains with one skeleton are look-alikes.
 */
export function skeleton(host: string): string {
  const letters = [...unicodeHost(host.toLowerCase()).normalize('NFKD').replace(/\p{M}/gu, '')];
  const latin = letters.map((letter) => TWINS.get(letter) ?? letter).join('');
  return latin.replace(/0/g, 'o').replace(/1/g, 'l').replace(/rn/g, 'm').replace(/vv/g, 'w');
}

/**
 * What must be said about a host name (ASCII form): that it is written in Unicode, that one label mixes scripts,
 * that letters of another script make it look like a Latin name.
 */
export function domainNotes(host: string): TrustNote[] {
  const unicode = unicodeHost(host);
  if (unicode === host) return [];
  const params = { domain: host, unicode };
  const labels = unicode.split('.');
  const mixed = labels.find((label) => scriptsOf(label).length > 1);
  if (mixed !== undefined) {
    return [{ reason: 'domain-mixed-script', params: { ...params, scripts: scriptsOf(mixed).join(', ') } }];
  }
  const foreign = labels.find((label) => scriptsOf(label)[0] !== 'Latin' && drawnInLatin(label));
  if (foreign !== undefined) {
    return [{ reason: 'domain-look-alike', params: { ...params, looksLike: skeleton(host) } }];
  }
  return [{ reason: 'domain-international', params }];
}

/** Listed hosts that `domain` would be taken for, though it is neither one of them nor below one. */
export function likeListed(domain: string | undefined, listed: string[]): TrustNote[] {
  if (domain === undefined) return [];
  const shape = skeleton(domain);
  const like = listed.find((host) => !sameSite(host, domain) && skeleton(host) === shape);
  return like === undefined ? [] : [{ reason: 'domain-like-listed', params: { domain, listed: like } }];
}

function scriptsOf(label: string): string[] {
  return SCRIPT_TESTS.filter(({ test }) => test.test(label)).map(({ name }) => name);
}

/** Every letter of the label has a Latin twin. */
function drawnInLatin(label: string): boolean {
  return [...label].every((letter) => TWINS.has(letter) || /[a-z0-9-]/.test(letter));
}
