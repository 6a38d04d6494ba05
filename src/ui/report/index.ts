export type { BothWords } from './both-words';
export { FullReport, type FullReportProps } from './full-report';
export type { ReportWords } from './report-words';
export { REPORT_STYLES } from './styles';
export { REPORT_WORDS, reportWordsFor } from './words';
