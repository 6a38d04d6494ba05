export { CREDIBILITY, credibilityTable } from './credibility';
export type { Element, Known } from './element';
export { MANDATORY, microcredentialTable, OPTIONAL } from './microcredential';
export { GAPS, type Gap, notStated } from './not-stated';
