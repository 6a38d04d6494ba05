import type { SummaryWords } from './summary-words';

/** English. */
export const en: SummaryWords = {
  language: 'en',
  methods: {
    'observed-performance': 'performance that was observed',
    'work-product': 'a piece of work',
    experience: 'a record of experience',
    'scored-practice': 'scored practical work',
    'knowledge-test': 'a test of knowledge',
  },
  and: 'and',
  assessedBy: (methods) => `Assessed by ${methods}`,
  attended: 'Completed a course or took part; no assessment is stated',
  outcomesOnly: 'Says what it stands for; how this was assessed is not stated',
  nothing: 'States neither outcomes nor an assessment',
  endorsement: 'An endorsement: what somebody else says about a credential, an achievement or an issuer',
  unfinished: (status) => `Not completed (status: ${status})`,
  rubric: 'against stated criteria',
  supervised: 'supervised',
  identityChecked: 'with an identity check',
  group: 'in a group',
  result: (label, value) => (label ? `${label}: ${value}` : `result: ${value}`),
  required: (value) => `required: ${value}`,
  belowRequired: 'below what is required',
  passMark: (words) => `pass mark: ${words}`,
  evidence: (count) =>
    count === 1 ? 'one piece of evidence is attached' : `${count} pieces of evidence are attached`,
};
