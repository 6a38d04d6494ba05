import { endorsement as comment } from './achievement-facts';
import { readEnvelope } from './envelope';
import { inside, path, textAt } from './located';
import { fact } from './material';
import type { SourceReader } from './source-reader';

/** OB 3.0 EndorsementCredential: somebody's word about an achievement, issuer or credential. */
export const endorsement: SourceReader = {
  formats: ['endorsement', 'ob2-endorsement'],
  collect(into, root, language) {
    readEnvelope(into, root, language);
    const name = textAt(inside(root, 'name'), language);
    if (name) into.name = name;
    const description = textAt(inside(root, 'description'), language);
    if (description) into.description = description;
    into.quality.push(...fact('endorsement', comment(root, language)));
    into.pathway.push(...fact('endorsed', textAt(path(root, 'credentialSubject', 'id'), language)));
  },
};
