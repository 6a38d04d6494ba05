import { type Finding, typesOf } from '../../model';
import { canonicalForm } from '../canonical';
import { hiddenTerms } from '../contexts/hidden-terms';
import type { CheckRule, Examination } from '../examination';

/** Do its JSON-LD terms mean what their names say, and is everything covered by the signature? */
export const context: CheckRule = {
  id: 'context',
  async run(examination) {
    const { credential, contexts, proofs } = examination;
    if (credential.securing === 'none') return draftContext(examination);
    if (credential.securing !== 'data-integrity') return undefined;
    const trouble = (await proofs())
      .map((answer) => answer.signature)
      .find((signature) => signature.outcome !== 'pass' && signature.about === 'context');
    if (trouble && trouble.outcome !== 'pass') {
      const { outcome, reason, params, detail } = trouble;
      return { id: 'context', outcome, reason, ...(params ? { params } : {}), ...(detail ? { detail } : {}) };
    }
    const hidden = await hiddenTerms(credential.json, contexts).catch(() => 'unreadable' as const);
    if (hidden === 'unreadable') return withoutMeaning(examination);
    if (hidden) {
      const renamed = hidden.by === 'term';
      return {
        id: 'context',
        outcome: renamed ? 'fail' : 'unknown',
        reason: renamed ? 'renamed-term' : 'moved-terms',
        params: { term: hidden.term.slice(0, 200) },
        detail: { term: hidden.term.slice(0, 200) },
      };
    }
    const fetched = [...contexts.fetched].map(([url, { known }]) => ({ url, known }));
    if (fetched.length === 0) return { id: 'context', outcome: 'pass', reason: 'vocabulary-known' };
    const strange = fetched.find((each) => !each.known);
    return strange
      ? {
          id: 'context',
          outcome: 'warn',
          reason: 'vocabulary-fetched',
          params: { url: strange.url },
          detail: { fetched },
        }
      : { id: 'context', outcome: 'pass', reason: 'vocabulary-fetched-known', detail: { fetched } };
  },
};

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

/** Nothing is signed, but a vocabulary that contradicts itself has no meaning all the same. */
async function draftContext({ credential, contexts }: Examination): Promise<Finding | undefined> {
  if (
    !Object.hasOwn(credential.json, '@context') ||
    ['badge-class', 'achievement'].includes(credential.format)
  )
    return undefined;
  const form = await canonicalForm(credential.json, contexts);
  if (form.ok || form.about !== 'context')
    return { id: 'context', outcome: 'pass', reason: 'vocabulary-known' };
  const { reason, params, detail } = form;
  // types must mean something (VCDM 2.0 section 4.5); a property without a meaning is only lost
  const typed = reason === 'undefined-term' && typesOf(credential.json).includes(params?.term ?? '');
  const outcome =
    reason === 'json-ld-broken' || typed ? 'fail' : reason === 'undefined-term' ? 'warn' : 'unknown';
  return { id: 'context', outcome, reason, ...(params ? { params } : {}), ...(detail ? { detail } : {}) };
}
