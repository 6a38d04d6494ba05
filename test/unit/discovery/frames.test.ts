import { describe, expect, it } from 'vitest';
import { candidateNear, scan } from '../../../src/discovery';
import { documentOf, one } from './page';

const BADGE = '<a href="https://www.credly.com/badges/11111111-2222-4333-8444-555555555501">Rigging</a>';
const url = 'https://app.ashbyhq.com/candidates/1';

/** The terminal's DOM has no frames: a document is put where a browser would have it. */
function framed(inner: () => Document | null): Document {
  const outer = documentOf(
    '<main><h1>Robin Example</h1><p>robin@learner.example</p><iframe id="f" src="/resume"></iframe></main>',
  );
  Object.defineProperty(one(outer, '#f'), 'contentDocument', { get: inner });
  return outer;
}

describe('a résumé in a frame', () => {
  it('is looked through when it is of the same origin', () => {
    const inner = documentOf(BADGE);
    const outer = framed(() => inner);
    const [found] = scan(outer, { url });
    expect(found?.label).toBe('Rigging');
    expect(found?.elements[0]?.ownerDocument).toBe(inner);
  });
  it('is left alone when it is not, or when a script of ours runs in it', () => {
    expect(
      scan(
        framed(() => null),
        { url },
      ),
    ).toEqual([]);
    expect(
      scan(
        framed(() => {
          throw new Error('cross-origin');
        }),
        { url },
      ),
    ).toEqual([]);
    expect(
      scan(
        framed(() => documentOf(BADGE)),
        { url, frames: false },
      ),
    ).toEqual([]);
  });
  it('belongs to the candidate of the page around it', () => {
    const inner = documentOf(BADGE);
    const outer = framed(() => inner);
    Object.defineProperty(inner, 'defaultView', { value: { frameElement: one(outer, '#f') } });
    expect(candidateNear(one(inner, 'a'), url)).toEqual({
      emails: [{ value: 'robin@learner.example', from: 'page' }],
      names: ['Robin Example'],
    });
  });
  it('does not go round in circles', () => {
    const outer: Document = framed(() => outer);
    outer.body.innerHTML += BADGE;
    Object.defineProperty(one(outer, '#f'), 'contentDocument', { get: () => outer });
    expect(scan(outer, { url })).toHaveLength(1);
  });
});
