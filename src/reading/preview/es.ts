import type { PreviewWords } from './preview-words';

/** Spanish. */
export const es: PreviewWords = {
  language: 'es',
  gaps: {
    description: {
      misses: 'qué sabe hacer',
      ask: 'Describir con palabras sencillas qué sabe hacer la persona titular.',
    },
    criteria: {
      misses: 'qué hubo que hacer para obtenerla',
      ask: 'Escribir los criterios en la propia insignia, no solo en una página web.',
    },
    assessment: {
      misses: 'cómo se evaluó',
      ask: 'Decir cómo se evaluó: una prueba, prácticas calificadas, un trabajo o un desempeño observado.',
    },
    skills: {
      misses: 'a qué competencias conocidas corresponde',
      ask: 'Vincular la insignia con competencias de un marco público como ESCO.',
    },
    evidence: {
      misses: 'algo que poder ver',
      ask: 'Adjuntar evidencias: el propio trabajo o un enlace a él.',
    },
    result: { misses: 'qué resultado obtuvo', ask: 'Añadir su resultado y el resultado exigido.' },
    assessor: {
      misses: 'quién le evaluó',
      ask: 'Nombrar a quien evaluó el trabajo, por función u organización.',
    },
    supervision: {
      misses: 'si hubo supervisión y se verificó su identidad',
      ask: 'Decir en los criterios si hubo supervisión y verificación de identidad.',
    },
    level: {
      misses: 'de qué nivel es',
      ask: 'Indicar el nivel, por ejemplo del Marco Europeo de Cualificaciones.',
    },
    workload: {
      misses: 'cuánto trabajo supuso',
      ask: 'Indicar la carga de trabajo en horas o créditos ECTS.',
    },
    'quality-assurance': {
      misses: 'quién responde por la calidad',
      ask: 'Añadir un respaldo o una acreditación de un organismo externo.',
    },
  },
};
