export { type CriteriaPage, type LinkState, readCriteriaPage, stillAnswer } from './linked-pages';
export { type Hint, reportOnBytes } from './on-bytes';
export { reportOnUrl } from './on-url';
export type { ReportOptions } from './options';
export { openedFromPdf } from './pdf-opened';
export { reportLine } from './report-line';
export { SENTENCES, sentence } from './sentences';
export { verdictOf } from './verdict';
