import type { Credential } from '../../model';
import { clr2 } from './clr2';
import { draft } from './draft';
import { elm3 } from './elm3';
import { endorsement } from './endorsement';
import { emptyMaterial, type Material } from './material';
import { ob2 } from './ob2';
import { ob3 } from './ob3';
import type { SourceReader } from './source-reader';
import { vc } from './vc';

/** Every format's reader; `vc` takes what no other knows. */
export const SOURCES: readonly SourceReader[] = [ob3, ob2, draft, clr2, elm3, endorsement, vc];

/** Collects what a credential states, texts preferably in `language`. */
export function materialOf(credential: Credential, language: string): Material {
  const into = emptyMaterial();
  const reader = SOURCES.find((each) => each.formats.includes(credential.format)) ?? vc;
  reader.collect(into, { node: credential.plain ?? credential.json, pointer: '' }, language);
  return into;
}
