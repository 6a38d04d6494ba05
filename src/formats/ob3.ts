import { isObject, type JsonObject, list, property, typesOf } from '../model';
import type { FormatReader } from './format';
import { plainText } from './text';
import { looksLikeVc, readVcEnvelope } from './vc-envelope';

function recognises(json: JsonObject): boolean {
  if (!looksLikeVc(json)) return false;
  const types = typesOf(json);
  if (types.includes('OpenBadgeCredential') || types.includes('AchievementCredential')) return true;
  return list(property(json, 'credentialSubject')).some((subject) =>
    isObject(property(subject, 'achievement')),
  );
}

/** Open Badges 3.0 AchievementCredential (OB 3.0 section B.1.1). */
export const ob3: FormatReader = {
  id: 'ob3',
  recognises,
  read(json) {
    const read = readVcEnvelope(json);
    const achievement = property(list(property(json, 'credentialSubject'))[0], 'achievement');
    const name = plainText(property(list(achievement)[0], 'name')) ?? read.name;
    return name === undefined ? read : { ...read, name };
  },
};
