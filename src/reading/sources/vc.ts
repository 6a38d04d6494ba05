import { isObject, property } from '../../model';
import { readAchievement } from './achievement';
import { readEnvelope } from './envelope';
import { readEvidence } from './evidence';
import { each, inside, type Place, textAt } from './located';
import { fact, type Material } from './material';
import type { SourceReader } from './source-reader';

/** Keys under which plain credentials put what was achieved. */
const HOLDERS = [
  'achievement',
  'hasCredential',
  'degree',
  'course',
  'qualification',
  'award',
  'hasOccupation',
];

/** Any other Verifiable Credential, SD-JWT VC included: names and descriptions where convention puts them. */
export const vc: SourceReader = {
  formats: ['vc', 'sd-jwt-vc', 'vp', 'status-list'],
  collect(into, root, language) {
    readEnvelope(into, root, language);
    const subjects = each(root, 'credentialSubject').slice(0, 20);
    // An SD-JWT VC has no credentialSubject: its claims stand at the top.
    for (const subject of subjects.length > 0 ? subjects : [root]) readSubject(into, subject, language);
    describe(into, root, language);
    readEvidence(into, root, language);
  },
};

function readSubject(into: Material, subject: Place, language: string): void {
  const learner = ['name', 'fullName', 'familyName', 'family_name', 'id', 'sub']
    .map((key) => textAt(inside(subject, key), language))
    .find((text) => text !== undefined);
  into.identity.push(...fact('learner', learner));
  for (const key of HOLDERS)
    for (const held of each(subject, key)) if (isObject(held.node)) readAchievement(into, held, language);
}

/** The credential's own name and description (VCDM 2.0 section 4.5), when the subject gave none. */
function describe(into: Material, root: Place, language: string): void {
  if (property(root.node, 'badge') !== undefined) return;
  const name = textAt(inside(root, 'name'), language);
  if (name) into.name ??= name;
  const description = textAt(inside(root, 'description'), language);
  if (!description || into.description) return;
  into.description = description;
  into.passages.push({ role: 'description', ...description });
  into.outcomes.push({ kind: 'description', basis: 'structured', ...description });
}
