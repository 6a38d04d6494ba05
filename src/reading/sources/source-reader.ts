import type { Format } from '../../model';
import type { Place } from './located';
import type { Material } from './material';

/** Reads one family of formats into the neutral material. */
export interface SourceReader {
  formats: readonly Format[];
  collect(into: Material, root: Place, language: string): void;
}
