import type { StatedOutcome } from '../../model';
import { frameworkOf } from '../outcomes/frameworks';
import { isWebAddress } from './links';
import { each, inside, type Located, type Place, textAt } from './located';

/** The alignments of an achievement, result or rubric level (OB 3.0 Alignment, OB 2.0 AlignmentObject). */
export function alignments(holder: Place, language: string): StatedOutcome[] {
  // OB 1.x wrote `alignement`.
  return ['alignment', 'alignments', 'alignement']
    .flatMap((key) => each(holder, key))
    .flatMap((place) => outcome(place, language));
}

function outcome(place: Place, language: string): StatedOutcome[] {
  const text = (...keys: string[]): Located | undefined =>
    keys.map((key) => textAt(inside(place, key), language)).find((found) => found !== undefined);
  const url =
    text('targetUrl', 'url') ?? (typeof place.node === 'string' ? textAt(place, language) : undefined);
  const code = text('targetCode');
  const shown = text('targetName', 'name') ?? text('targetDescription', 'description') ?? code ?? url;
  if (shown === undefined) return [];
  const framework = frameworkOf({
    url: url?.text,
    name: text('targetFramework', 'framework')?.text,
    type: text('targetType')?.text,
  });
  return [
    {
      kind: 'skill',
      basis: 'structured',
      ...shown,
      ...(framework === undefined ? {} : { framework }),
      ...(code === undefined ? {} : { code: code.text }),
      ...(url === undefined || !isWebAddress(url.text) ? {} : { url: url.text }),
    },
  ];
}
