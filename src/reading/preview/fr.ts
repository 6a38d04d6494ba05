import type { PreviewWords } from './preview-words';

/** French. */
export const fr: PreviewWords = {
  language: 'fr',
  gaps: {
    description: {
      misses: 'ce que vous savez faire',
      ask: 'Décrire en mots simples ce que le titulaire sait faire.',
    },
    criteria: {
      misses: "ce qu'il fallait faire pour l'obtenir",
      ask: "Écrire les critères d'attribution dans le badge lui-même, pas seulement sur une page web.",
    },
    assessment: {
      misses: 'comment cela a été évalué',
      ask: 'Dire comment cela a été évalué : test, travaux notés, travail personnel ou mise en pratique observée.',
    },
    skills: {
      misses: 'à quelles compétences connues cela correspond',
      ask: "Relier le badge aux compétences d'un référentiel public comme ESCO.",
    },
    evidence: {
      misses: 'quelque chose à regarder',
      ask: 'Joindre des preuves : le travail lui-même ou un lien vers lui.',
    },
    result: { misses: 'votre niveau de réussite', ask: 'Ajouter votre résultat et le résultat exigé.' },
    assessor: {
      misses: 'qui vous a évalué',
      ask: 'Nommer qui a évalué le travail, par fonction ou organisme.',
    },
    supervision: {
      misses: "si l'évaluation était surveillée et votre identité contrôlée",
      ask: "Dire dans les critères si l'évaluation était surveillée et l'identité contrôlée.",
    },
    level: {
      misses: 'à quel niveau cela se situe',
      ask: 'Indiquer le niveau, par exemple du cadre européen des certifications.',
    },
    workload: {
      misses: 'la charge de travail',
      ask: 'Indiquer la charge de travail en heures ou en crédits ECTS.',
    },
    'quality-assurance': {
      misses: 'qui garantit la qualité',
      ask: "Ajouter une recommandation ou une accréditation d'un organisme extérieur.",
    },
  },
};
