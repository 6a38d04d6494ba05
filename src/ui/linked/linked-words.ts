/** Labels for what a credential links to, in one language. */
export interface LinkedWords {
  criteria: string;
  read: string;
  found: string;
  nothing: string;
  evidence: string;
  answers: string;
  gone: string;
  unknown: string;
}
