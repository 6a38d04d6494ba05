import type { CheckRule } from '../examination';
import { STRUCTURE_RULES } from '../structure';

/** Does it keep the rules of its standard? */
export const structure: CheckRule = {
  id: 'structure',
  run({ credential }) {
    const breaches = STRUCTURE_RULES.filter((rules) => rules.formats.includes(credential.format)).flatMap(
      (rules) => rules.breaches(credential),
    );
    const detail = {
      breaches: breaches.slice(0, 20).map(({ outcome, what, source }) => ({ outcome, what, source })),
    };
    const broken = breaches.find((breach) => breach.outcome === 'fail');
    if (broken)
      return {
        id: 'structure',
        outcome: 'fail',
        reason: 'breaks-standard',
        params: { what: broken.what },
        detail,
      };
    const odd = breaches[0];
    if (odd)
      return {
        id: 'structure',
        outcome: 'warn',
        reason: 'odd-structure',
        params: { what: odd.what },
        detail,
      };
    return { id: 'structure', outcome: 'pass', reason: 'keeps-standard' };
  },
};
