import { property, typesOf } from '../../model';
import { MAX_DEPTH } from '../limits';
import { readAchievement } from './achievement';
import { readEnvelope } from './envelope';
import { readEvidence } from './evidence';
import { each, inside, type Located, type Place, textAt } from './located';
import { fact, type Material } from './material';
import { readOb3 } from './ob3';
import type { SourceReader } from './source-reader';

/** Comprehensive Learner Record 2.0: credentials and achievements in one, tied together by associations. */
export const clr2: SourceReader = {
  formats: ['clr2'],
  collect: (into, root, language) => readClr(into, root, language, 0),
};

function readClr(into: Material, credential: Place, language: string, depth: number): void {
  if (depth > MAX_DEPTH) return;
  const name = textAt(inside(credential, 'name'), language);
  if (name && depth === 0) into.name = name;
  readEnvelope(into, credential, language);
  for (const subject of each(credential, 'credentialSubject').slice(0, 20)) {
    into.identity.push(...fact('learner', textAt(inside(subject, 'id'), language)));
    for (const inner of each(subject, 'verifiableCredential')) {
      const types = typesOf(inner.node);
      if (types.includes('ClrCredential')) readClr(into, inner, language, depth + 1);
      else if (!types.includes('EndorsementCredential')) readOb3(into, inner, language);
    }
    for (const achievement of each(subject, 'achievement')) readAchievement(into, achievement, language);
    for (const association of each(subject, 'association'))
      into.pathway.push(...fact('association', associated(association, language)));
  }
  readEvidence(into, credential, language);
}

/** The kind of an association; which two it ties stands beside it in the credential. */
function associated(association: Place, language: string): Located | undefined {
  return property(association.node, 'sourceId') === undefined
    ? undefined
    : textAt(inside(association, 'associationType'), language);
}
