import { textOf } from '../../model';
import { achievementFacts } from './achievement-facts';
import { alignments } from './alignment';
import { assessmentExtensions } from './assessment-extension';
import { linkAt } from './links';
import { each, inside, type Located, type Place, path, textAt, textsAt } from './located';
import type { Material } from './material';
import { resultDescriptions } from './result-description';

/**
 * What an Achievement (OB 3.0, CLR 2.0), a BadgeClass (OB 2.0) or a badge of OB 1.x says of itself. The
 * three share their shape; keys that only one of them has are simply absent in the others.
 */
export function readAchievement(into: Material, achievement: Place, language: string): void {
  const at = (key: string): Place => inside(achievement, key);
  const name = textAt(at('name'), language);
  if (name) {
    into.name ??= name;
    into.passages.push({ role: 'name', ...name });
  }
  const description = textAt(at('description'), language);
  if (description) {
    into.description ??= description;
    into.passages.push({ role: 'description', ...description });
    into.outcomes.push({ kind: 'description', basis: 'structured', ...description });
  }
  const type = textAt(at('achievementType'), language);
  if (type) {
    into.type ??= type;
    into.clues.push({ kind: 'achievement-type', ...type });
  }
  const image = imageOf(at('image'));
  if (image !== undefined) into.image ??= image;
  readCriteria(into, at('criteria'), language);
  into.outcomes.push(...alignments(achievement, language), ...tags(achievement, language));
  resultDescriptions(into, achievement, language);
  assessmentExtensions(into, achievement, language);
  achievementFacts(into, achievement, language);
}

/** `criteria`: an address, or an object with `id` and `narrative` (OB 2.0, 3.0); 1.x knows the address only. */
function readCriteria(into: Material, criteria: Place, language: string): void {
  const url = linkAt(criteria);
  if (url) into.criteriaUrl ??= url;
  const plain = url ? [] : textsAt(criteria, language);
  for (const text of [...plain, ...textsAt(path(criteria, 'narrative'), language)]) {
    into.passages.push({ role: 'criteria', ...text });
    into.outcomes.push({ kind: 'criteria', basis: 'structured', ...text });
  }
}

function tags(achievement: Place, language: string): Material['outcomes'] {
  const written = (place: Place): Located[] => textsAt(place, language);
  return ['tag', 'tags']
    .flatMap((key) => each(achievement, key))
    .flatMap(written)
    .map((text) => ({ kind: 'tag' as const, basis: 'structured' as const, ...text }));
}

/** An image as address or `data:` URL. */
export function imageOf(place: Place): string | undefined {
  const text = textOf(place.node) ?? textOf(inside(place, 'id').node) ?? textOf(inside(place, '@id').node);
  return text !== undefined && /^(https?:|data:image\/)/i.test(text) ? text : undefined;
}
