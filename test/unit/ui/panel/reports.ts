import type { ListedBadge } from '../../../../src/messages';
import type { Reading, RecipientMatch, Report, StatedOutcome, Verdict } from '../../../../src/model';

export const ESCO = { framework: 'ESCO', code: 'S1' };

export function outcome(text: string, more: Partial<StatedOutcome> = {}): StatedOutcome {
  return { text, source: '/x', basis: 'structured', kind: 'skill', ...more };
}

export interface Given {
  outcomes?: StatedOutcome[];
  domain?: string;
  match?: RecipientMatch;
  /** day of issue */
  on?: string;
  assessment?: Partial<Reading['assessment']>;
  quality?: Reading['quality'];
  description?: string;
}

/** A report as the panel gets it; of an invalid credential without a reading. */
export function report(name: string, verdict: Verdict, given: Given = {}): Report {
  const { outcomes = [], domain = 'a.example', match = 'matches', on = '2025-01-01', description } = given;
  const at = Date.parse(on);
  const reading: Reading = {
    summary: '',
    outcomes,
    assessment: { methods: [], strongest: 'not-stated', results: [], facts: [], ...given.assessment },
    evidence: [],
    quality: given.quality ?? [],
    pathway: [],
    microcredential: [],
    credibility: [],
    notStated: ['result'],
    ...(description === undefined
      ? {}
      : { achievement: { description: { text: description, source: '/d', basis: 'structured' } } }),
  };
  return {
    input: name,
    container: 'json',
    verdict,
    headline: verdict,
    checks: [],
    name,
    issuer: { binding: 'x', registries: [], domain, name: 'Somebody' },
    recipient: { match, basis: 'x', message: 'x', source: '/secret' },
    dates: { issued: { text: on, source: '/d', ...(Number.isNaN(at) ? {} : { at }) } },
    ...(verdict === 'invalid' ? {} : { reading }),
  };
}

export function listed(label: string, ...reports: Report[]): ListedBadge {
  return { badge: { url: `https://h.example/${label}`, label, kind: 'link' }, reports };
}
