import { readAchievement } from './achievement';
import { readEvidence } from './evidence';
import { inside } from './located';
import { awardingBody } from './profile';
import type { SourceReader } from './source-reader';

/** An Achievement or BadgeClass on its own: nobody has it yet, so there is no learner and no date. */
export const draft: SourceReader = {
  formats: ['achievement', 'badge-class'],
  collect(into, root, language) {
    readAchievement(into, root, language);
    const issuer = inside(root, 'issuer');
    awardingBody(into, issuer.node === undefined ? inside(root, 'creator') : issuer, language);
    readEvidence(into, root, language);
  },
};
