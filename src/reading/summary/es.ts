import type { SummaryWords } from './summary-words';

/** Spanish. */
export const es: SummaryWords = {
  language: 'es',
  methods: {
    'observed-performance': 'un desempeño observado',
    'work-product': 'un trabajo propio',
    experience: 'experiencia acreditada',
    'scored-practice': 'prácticas calificadas',
    'knowledge-test': 'una prueba de conocimientos',
  },
  and: 'y',
  assessedBy: (methods) => `Evaluado mediante ${methods}`,
  attended: 'Completó un curso o participó en él; no se indica ninguna evaluación',
  outcomesOnly: 'Indica lo que acredita; no se indica cómo se evaluó',
  nothing: 'No indica resultados de aprendizaje ni evaluación',
  endorsement: 'Un respaldo: lo que un tercero dice de una credencial, un logro o un emisor',
  unfinished: (status) => `No completado (estado: ${status})`,
  rubric: 'según criterios indicados',
  supervised: 'con supervisión',
  identityChecked: 'con verificación de identidad',
  group: 'en grupo',
  result: (label, value) => (label ? `${label}: ${value}` : `resultado: ${value}`),
  required: (value) => `exigido: ${value}`,
  belowRequired: 'por debajo de lo exigido',
  passMark: (words) => `nota de aprobación: ${words}`,
  evidence: (count) => (count === 1 ? 'se adjunta una evidencia' : `se adjuntan ${count} evidencias`),
};
