import type { LinkedWords } from '../../linked/linked-words';

export const linked: LinkedWords = {
  criteria: 'The criteria are on a page of their own at {host}.',
  read: 'Read that page',
  found: 'It says about the assessment:',
  nothing: 'How it is assessed is not stated there.',
  evidence: 'Does the evidence still answer?',
  answers: 'answers',
  gone: 'is gone',
  unknown: 'could not be asked',
};
