import { linkAt } from './links';
import { inside, type Located, members, type Place, textAt } from './located';
import type { Material } from './material';

/** Evidence of an OB 2.0 Assertion or OB 3.0 credential: an address, or objects with narrative and genre. */
export function readEvidence(into: Material, holder: Place, language: string): void {
  for (const place of members(inside(holder, 'evidence'))) one(into, place, language);
}

function one(into: Material, place: Place, language: string): void {
  const at = (key: string): Located | undefined => textAt(inside(place, key), language);
  const url = linkAt(place);
  const name = at('name');
  const genre = at('genre');
  const texts = [at('description'), at('narrative')].filter((text) => text !== undefined);
  const shown = name ?? texts[0] ?? genre ?? url;
  if (shown === undefined) return;
  into.evidence.push({
    basis: 'structured',
    ...shown,
    ...(name === undefined ? {} : { name: name.text }),
    ...(genre === undefined ? {} : { genre: genre.text }),
    ...(url === undefined ? {} : { url: url.text }),
  });
  if (genre) into.clues.push({ kind: 'evidence-genre', ...genre });
  for (const text of texts) into.passages.push({ role: 'evidence', ...text });
}
