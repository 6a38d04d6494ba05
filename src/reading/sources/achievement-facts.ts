import { property } from '../../model';
import { linkAt } from './links';
import { each, inside, type Located, type Place, path, textAt, valueAt } from './located';
import { fact, type Material } from './material';
import { profile } from './profile';

/** Standard, quality and pathway as an OB 3.0 Achievement or OB 2.0 BadgeClass states them. */
export function achievementFacts(into: Material, achievement: Place, language: string): void {
  const value = (key: string): Located | undefined => valueAt(inside(achievement, key), language);
  into.quality.push(
    ...fact('designer', profile(inside(achievement, 'creator'), language)),
    ...fact('field-of-study', value('fieldOfStudy')),
    ...fact('specialization', value('specialization')),
    ...fact('credits-available', value('creditsAvailable')),
    ...fact('version', value('version')),
    ...fact('language', value('inLanguage')),
    ...each(achievement, 'endorsement').flatMap((place) => fact('endorsement', endorsement(place, language))),
    ...extensions(achievement, language),
  );
  into.pathway.push(
    ...each(achievement, 'related').flatMap((place) => fact('related', relatedTo(place, language))),
    ...each(achievement, 'association').flatMap((place) =>
      fact('association', textAt(inside(place, 'associationType'), language)),
    ),
  );
}

/** Who endorses, and in what words: the endorser's comment when there is one, else the name. */
export function endorsement(place: Place, language: string): Located | undefined {
  return (
    textAt(path(place, 'credentialSubject', 'endorsementComment'), language) ??
    textAt(path(place, 'claim', 'endorsementComment'), language) ??
    profile(inside(place, 'issuer'), language)
  );
}

function relatedTo(place: Place, language: string): Located | undefined {
  return textAt(inside(place, 'name'), language) ?? linkAt(place) ?? textAt(inside(place, 'id'), language);
}

/** Extensions of OB 2.0 that speak of quality, by the last part of their key. */
function extensions(achievement: Place, language: string): Material['quality'] {
  const node = achievement.node;
  if (typeof node !== 'object' || node === null) return [];
  return Object.keys(node)
    .filter((key) => /accreditationextension$/i.test(key) && property(node, key) !== null)
    .slice(0, 10)
    .flatMap((key) => each(achievement, key))
    .flatMap((place) =>
      ['name', 'accreditationBody', 'accreditation', 'description', 'url'].flatMap((key) =>
        fact('accreditation', textAt(inside(place, key), language)),
      ),
    );
}
