/** Why a text is still read otherwise than labelled, by row: looked at, and no rule about language would mend it. */
export const EXPLAINED: Readonly<Record<string, string>> = {
  'credly-ddc399fb':
    'A list of behaviours of which one begins with "Participa de manera activa": the same words state attendance elsewhere.',
  'credly-091fb829': 'Portuguese: no phrases are known in it yet.',
  'p2-011': 'The observation hides in the name of a technique ("Group Instructional Feedback Technique").',
  'credly-2daa6738':
    'The text lists what the teacher does in class; that somebody watches it is inferred by the label, not stated.',
};
