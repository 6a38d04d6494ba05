import { contextsOf, VC_CONTEXT_2 } from '../../formats';
import type { Finding } from '../../model';
import { canonicalForm } from '../canonical';
import { BUNDLED_CONTEXTS } from '../contexts/bundled';
import { hiddenTerms } from '../contexts/hidden-terms';
import { type ContextLoader, ContextUnavailable } from '../contexts/loader';
import { meaninglessIn } from '../contexts/meaningless';
import { hasOwnContext } from '../contexts/spelling';
import type { CheckRule, Examination } from '../examination';
import { quickCanonicalForm } from '../rdf';

/** Do its JSON-LD terms mean what their names say, and is everything covered by the signature? */
export const context: CheckRule = {
  id: 'context',
  async run(examination) {
    const { credential, contexts, proofs } = examination;
    if (credential.securing === 'none') return draftContext(examination);
    if (credential.securing === 'jwt' || credential.securing === 'sd-jwt')
      return withoutSense(examination, knownOnly(contexts));
    if (credential.securing !== 'data-integrity') return undefined;
    const answers = await proofs();
    const trouble = answers
      .map((answer) => answer.signature)
      .find((signature) => signature.outcome !== 'pass' && signature.about === 'context');
    if (trouble && trouble.outcome !== 'pass') {
      const { outcome, reason, params, detail } = trouble;
      return { id: 'context', outcome, reason, ...(params ? { params } : {}), ...(detail ? { detail } : {}) };
    }
    // such proofs cover the document as it is written, whatever JSON-LD makes of it
    const senseless = answers.some(({ label }) => label.includes('-jcs-'))
      ? await withoutSense(examination, contexts)
      : undefined;
    const hidden = await hiddenTerms(credential.json, contexts).catch(() => 'unreadable' as const);
    if (hidden === 'unreadable') return senseless ?? withoutMeaning(examination);
    if (hidden) {
      const renamed = hidden.by === 'renamed';
      return {
        id: 'context',
        outcome: renamed ? 'fail' : 'unknown',
        reason: renamed ? 'renamed-term' : 'moved-terms',
        params: { term: hidden.term.slice(0, 200) },
        detail: { term: hidden.term.slice(0, 200) },
      };
    }
    if (senseless) return senseless;
    return vocabularies(examination);
  },
};

/** Whose words it is written in: said to be known only where all of them are. */
function vocabularies({ credential, contexts }: Pick<Examination, 'credential' | 'contexts'>): Finding {
  const id = 'context' as const;
  const fetched = [...contexts.fetched].map(([url, { known }]) => ({ url, known }));
  const detail = fetched.length === 0 ? {} : { detail: { fetched } };
  const strange = fetched.find((each) => !each.known);
  if (strange)
    return { id, outcome: 'warn', reason: 'vocabulary-fetched', params: { url: strange.url }, ...detail };
  if (hasOwnContext(credential.json)) return { id, outcome: 'warn', reason: 'vocabulary-own', ...detail };
  const reason = fetched.length === 0 ? 'vocabulary-known' : 'vocabulary-fetched-known';
  return { id, outcome: 'pass', reason, ...detail };
}

/** JSON-LD that cannot be read, beside a proof that did without: whether a term hides something stays open. */
async function withoutMeaning({ credential, contexts }: Examination): Promise<Finding> {
  const form = await canonicalForm(credential.json, contexts);
  if (form.ok || form.about !== 'context')
    return { id: 'context', outcome: 'unknown', reason: 'json-ld-broken' };
  const { reason, params = {}, detail = {} } = form;
  // such a proof may cover the term all the same
  const open = reason === 'undefined-term' ? 'moved-terms' : reason;
  return { id: 'context', outcome: 'unknown', reason: open, params, detail };
}

/** Claims of the token, about which no vocabulary says anything (RFC 7519 section 4.1). */
const CLAIMS = new Set(['iss', 'sub', 'aud', 'exp', 'nbf', 'iat', 'jti']);

/**
 * A signature over text or JSON holds for types and identifiers that mean nothing, too. The second data model forbids
 * them; under the first, tokens are read without a vocabulary as often as not.
 */
async function withoutSense(
  { credential: { json } }: Examination,
  contexts: ContextLoader,
): Promise<Finding | undefined> {
  if (!contextsOf(json).includes(VC_CONTEXT_2)) return undefined;
  const said = Object.fromEntries(
    Object.entries(json).filter(([key]) => key !== 'proof' && !CLAIMS.has(key)),
  );
  if (quickCanonicalForm(said) !== undefined) return undefined;
  // what is no JSON-LD, or cannot be had, is not asked about here
  const term = await meaninglessIn(said, contexts).catch(() => undefined);
  if (term === undefined) return undefined;
  return { id: 'context', outcome: 'fail', reason: 'meaningless-term', params: { term }, detail: { term } };
}

/** Nobody is asked for the vocabulary of a token: its signature can be checked without. */
function knownOnly({ fetched, load }: ContextLoader): ContextLoader {
  return {
    fetched,
    load: async (url) => {
      if (!BUNDLED_CONTEXTS.has(url)) throw new ContextUnavailable(url, 'not-asked-for');
      return load(url);
    },
  };
}

/** Nothing is signed, but a vocabulary that contradicts itself has no meaning all the same. */
async function draftContext({ credential, contexts }: Examination): Promise<Finding | undefined> {
  if (
    !Object.hasOwn(credential.json, '@context') ||
    ['badge-class', 'achievement'].includes(credential.format)
  )
    return undefined;
  const form = await canonicalForm(credential.json, contexts);
  if (form.ok || form.about !== 'context') return vocabularies({ credential, contexts });
  const { reason, params, detail } = form;
  if (reason !== 'undefined-term') {
    const outcome = reason === 'json-ld-broken' ? 'fail' : 'unknown';
    return { id: 'context', outcome, reason, ...(params ? { params } : {}), ...(detail ? { detail } : {}) };
  }
  // types and identifiers must mean something (VCDM 2.0 sections 4.4 and 4.5); a property without a meaning is only lost
  const term = await meaninglessIn(credential.json, contexts).catch(() => undefined);
  const lost = { term: term ?? params?.term ?? '?' };
  return {
    id: 'context',
    outcome: term === undefined ? 'warn' : 'fail',
    reason,
    params: lost,
    detail: { ...detail, ...lost },
  };
}
