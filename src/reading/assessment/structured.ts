import type { AssessmentMethod, StatedMethod } from '../../model';
import type { Clue } from '../sources/material';

/** OB 3.0 `achievementType` values that say how an achievement is earned; the others do not. */
const BY_ACHIEVEMENT_TYPE: Record<string, AssessmentMethod> = {
  CertificateOfCompletion: 'attendance',
  Course: 'attendance',
  Assessment: 'knowledge-test',
  Assignment: 'scored-practice',
  ApprenticeshipCertificate: 'experience',
  JourneymanCertificate: 'experience',
  CommunityService: 'experience',
  Fieldwork: 'experience',
};

/** OB 3.0 `resultType` values: a grade shows that work was scored, not on what. */
const BY_RESULT_TYPE: Record<string, AssessmentMethod> = {
  GradePointAverage: 'scored-practice',
  LetterGrade: 'scored-practice',
  Percent: 'scored-practice',
  PerformanceLevel: 'scored-practice',
  RawScore: 'scored-practice',
  RubricCriterion: 'scored-practice',
  RubricCriterionLevel: 'scored-practice',
  RubricScore: 'scored-practice',
  ScaledScore: 'knowledge-test',
};

/** CTDL assessment methods, and the keywords of the Open Badges Assessment extension. */
const BY_CTDL: Record<string, AssessmentMethod> = {
  'assessMeth:ArtifactAssessment': 'work-product',
  'assessMeth:Exam': 'knowledge-test',
  'assessMeth:Performance': 'observed-performance',
  Artifact: 'work-product',
  CreativeWork: 'work-product',
  Exam: 'knowledge-test',
  Performance: 'observed-performance',
};

/** Whole labels of assessment types in the European vocabularies and of evidence genres, lower case. */
const BY_LABEL: readonly [RegExp, AssessmentMethod][] = [
  [
    /practical|performance|observ|demonstrat|praktisch|pratique|práctic|mise en situation|clinical|simulation/i,
    'observed-performance',
  ],
  [
    /artefact|artifact|portfolio|project|thesis|dissertation|essay|product|report|capstone|projekt|projet|proyecto|hausarbeit|mémoire/i,
    'work-product',
  ],
  [
    /recognition of prior|experience|work record|praktijkervaring|berufserfahrung|expérience|experiencia|volunteer/i,
    'experience',
  ],
  [
    /graded|exercise|assignment|course ?work|continuous|übung|opdracht|exercice|travaux|ejercicio|tarea|lab/i,
    'scored-practice',
  ],
  [
    /exam|test|quiz|written|oral|multiple|questionnaire|prüfung|klausur|toets|tentamen|épreuve|prueba/i,
    'knowledge-test',
  ],
  [/attendance|participation|teilnahme|présence|asistencia|deelname|aanwezig/i, 'attendance'],
];

/** The method that a field of a standard states, if its value says one. */
export function methodOfClue(clue: Clue): StatedMethod | undefined {
  const method = lookup(clue);
  if (method === undefined) return undefined;
  const { kind: _, ...located } = clue;
  return { method, basis: 'structured', ...located };
}

function lookup({ kind, text }: Clue): AssessmentMethod | undefined {
  const value = text.trim().slice(0, 200);
  switch (kind) {
    case 'achievement-type':
      return own(BY_ACHIEVEMENT_TYPE, value);
    case 'result-type':
      return own(BY_RESULT_TYPE, value);
    case 'rubric':
      return 'scored-practice';
    case 'ctdl-method':
      return own(BY_CTDL, value);
    case 'activity-type':
      return 'attendance';
    case 'assessment-type':
    case 'evidence-genre':
      return BY_LABEL.find(([pattern]) => pattern.test(value))?.[1];
  }
}

function own(table: Record<string, AssessmentMethod>, key: string): AssessmentMethod | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}
