import { type HttpAnswer, idOf, isObject, type Json, type JsonObject, textOf, typesOf } from '../../model';
import { isSignIn, isWebPage } from '../../net';
import { publishedDigest } from '../contexts/published';
import { type Digest, digestsOf, fits, isFixed, sameBytes } from '../digests';
import type { CheckRule, Examination } from '../examination';

/** Files that are fetched for one credential at most. */
const MAX_RESOURCES = 5;
/** Nodes that are looked at, and told of, at most. */
const MAX_TOLD = 50;

type State = 'same' | 'differs' | 'page-instead' | 'not-had' | 'not-understood' | 'not-looked-at';

/**
 * Are linked files the ones that were signed (VCDM 2.0 section 5.3)? One that cannot be had is told, one that differs is
 * refused. A web page in place of a file is most likely of the reader's own network: whether the file differs stays open.
 */
export const resources: CheckRule = {
  id: 'resources',
  async run(examination) {
    const fixed = fixedNodes(examination.credential.json);
    if (fixed.length === 0) return undefined;
    const states: { url: string; state: State }[] = [];
    for (const [index, node] of fixed.entries()) {
      const url = idOf(node) ?? '';
      const state = index < MAX_RESOURCES ? await compared(url, node, examination) : 'not-looked-at';
      states.push({ url: url.slice(0, 500), state });
    }
    const detail = { resources: states.map((each): JsonObject => ({ ...each })) };
    const differing = states.find(({ state }) => state === 'differs');
    if (differing) {
      const params = { url: differing.url };
      return { id: 'resources', outcome: 'fail', reason: 'resource-differs', params, detail };
    }
    const covered = states.find(({ state }) => state === 'page-instead');
    if (covered) {
      const params = { host: new URL(covered.url).host };
      return { id: 'resources', outcome: 'unknown', reason: 'page-instead', params, detail };
    }
    return states.every(({ state }) => state === 'same')
      ? { id: 'resources', outcome: 'pass', reason: 'resources-same', detail }
      : { id: 'resources', outcome: 'warn', reason: 'resource-not-checked', detail };
  },
};

/** Any object with a digest is fixed by it; what credentials inside fix is asked when they are judged themselves. */
function fixedNodes(json: JsonObject): JsonObject[] {
  const found: JsonObject[] = [];
  const pending: Json[] = [json];
  for (let next = pending.pop(); next !== undefined && found.length < MAX_TOLD; next = pending.pop()) {
    if (Array.isArray(next)) for (const each of next.toReversed()) pending.push(each);
    if (!isObject(next) || (next !== json && typesOf(next).includes('VerifiableCredential'))) continue;
    if (next !== json && isFixed(next)) found.push(next);
    for (const [key, value] of Object.entries(next).reverse())
      if (key !== '@context' && typeof value === 'object' && value !== null) pending.push(value);
  }
  return found;
}

async function compared(url: string, node: JsonObject, { ports, options }: Examination): Promise<State> {
  const digests = digestsOf(node);
  if (!digests || digests.length === 0) return 'not-understood';
  const published = digests.map((digest) => publishedDigest(url, digest.algorithm));
  if (published.every((value) => value !== undefined))
    return digests.every((digest, at) => holds(digest, published[at])) ? 'same' : 'differs';
  const answer = await ports.http.get(url, { kind: 'image', accept: '*/*', fresh: options.fresh ?? false });
  if (answer.ok && isSignIn(answer)) return 'page-instead';
  if (!answer.ok || answer.status !== 200) return 'not-had';
  for (const digest of digests)
    if (!(await fits(answer.body, digest)))
      return isOtherThanStated(answer, node) ? 'page-instead' : 'differs';
  return 'same';
}

/** A web page, where the credential does not say that one is to be expected (VCDM 2.0 section 5.3, `mediaType`). */
function isOtherThanStated(answer: HttpAnswer, node: JsonObject): boolean {
  return isWebPage(answer) && !/^(text\/html|application\/xhtml\+xml)\b/i.test(textOf(node.mediaType) ?? '');
}

function holds({ values }: Digest, published: Uint8Array | undefined): boolean {
  return published !== undefined && values.some((value) => sameBytes(value, published));
}
