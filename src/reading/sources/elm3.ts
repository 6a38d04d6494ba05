import { readClaim } from './elm-claim';
import { readEnvelope } from './envelope';
import { each, inside, path, textAt } from './located';
import { fact } from './material';
import type { SourceReader } from './source-reader';

/** European Digital Credential, European Learning Model 3: the claims of its subject. */
export const elm3: SourceReader = {
  formats: ['elm3'],
  collect(into, root, language) {
    readEnvelope(into, root, language);
    for (const subject of each(root, 'credentialSubject').slice(0, 20)) {
      const learner =
        textAt(inside(subject, 'fullName'), language) ??
        textAt(inside(subject, 'familyName'), language) ??
        textAt(inside(subject, 'id'), language);
      into.identity.push(...fact('learner', learner));
      for (const claim of each(subject, 'hasClaim')) readClaim(into, claim, language, 0);
    }
    const title = textAt(path(root, 'displayParameter', 'title'), language);
    if (title) into.name ??= title;
    const description = textAt(path(root, 'displayParameter', 'description'), language);
    if (description && into.description === undefined) {
      into.description = description;
      into.passages.push({ role: 'description', ...description });
      into.outcomes.push({ kind: 'description', basis: 'structured', ...description });
    }
  },
};
