import { isObject } from '../../model';
import { imageOf, readAchievement } from './achievement';
import { readEvidence } from './evidence';
import { linkAt } from './links';
import { inside, path, textAt, valueAt } from './located';
import { fact } from './material';
import { awardingBody } from './profile';
import type { SourceReader } from './source-reader';

/**
 * Open Badges 0.5 to 2.0 Assertion. `badge` is an address until the report has put the BadgeClass in its
 * place; then everything below `badge` is read as an achievement.
 */
export const ob2: SourceReader = {
  formats: ['ob1', 'ob2'],
  collect(into, root, language) {
    const badge = inside(root, 'badge');
    if (isObject(badge.node)) {
      readAchievement(into, badge, language);
      awardingBody(into, inside(badge, 'issuer'), language);
    } else {
      into.pathway.push(...fact('achievement-page', linkAt(badge)));
    }
    const image = imageOf(inside(root, 'image'));
    if (image !== undefined) into.image ??= image;
    const narrative = textAt(inside(root, 'narrative'), language);
    if (narrative) into.passages.push({ role: 'narrative', ...narrative });
    readEvidence(into, root, language);
    const learner =
      textAt(path(root, 'recipient', 'identity'), language) ?? textAt(inside(root, 'recipient'), language);
    const issued = ['issuedOn', 'issued_on']
      .map((key) => valueAt(inside(root, key), language))
      .find((date) => date !== undefined);
    into.identity.push(...fact('learner', learner), ...fact('issued-on', issued));
    into.quality.push(...fact('valid-until', valueAt(inside(root, 'expires'), language)));
  },
};
