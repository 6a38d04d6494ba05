import type { PreviewWords } from './preview-words';

/** English. */
export const en: PreviewWords = {
  language: 'en',
  gaps: {
    description: { misses: 'what you can do', ask: 'Describe in plain words what the holder is able to do.' },
    criteria: {
      misses: 'what had to be done to earn this',
      ask: 'Write the earning criteria into the badge itself, not only on a web page.',
    },
    assessment: {
      misses: 'how it was assessed',
      ask: 'Say how it was assessed: a test, scored tasks, a piece of work, an observed performance.',
    },
    skills: {
      misses: 'which known skills this stands for',
      ask: 'Align the badge with skills of a public framework such as ESCO or O*NET.',
    },
    evidence: { misses: 'something to look at', ask: 'Attach evidence: the work itself, or a link to it.' },
    result: { misses: 'how well you did', ask: 'Add your result and the result that was required.' },
    assessor: { misses: 'who assessed you', ask: 'Name who assessed the work, by role or organisation.' },
    supervision: {
      misses: 'whether the assessment was supervised and your identity checked',
      ask: 'Say in the criteria whether the assessment was supervised and identity was checked.',
    },
    level: {
      misses: 'at which level this is',
      ask: 'State the level, for example of the European Qualifications Framework.',
    },
    workload: { misses: 'how much work it took', ask: 'State the workload in hours or ECTS credits.' },
    'quality-assurance': {
      misses: 'who stands behind the quality',
      ask: 'Add an endorsement or accreditation by an outside body.',
    },
  },
};
