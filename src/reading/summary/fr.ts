import type { SummaryWords } from './summary-words';

/** French. */
export const fr: SummaryWords = {
  language: 'fr',
  methods: {
    'observed-performance': 'une mise en pratique observée',
    'work-product': 'un travail personnel',
    experience: 'une expérience attestée',
    'scored-practice': 'des travaux pratiques notés',
    'knowledge-test': 'un test de connaissances',
  },
  and: 'et',
  assessedBy: (methods) => `Évalué par ${methods}`,
  attended: "A suivi une formation ou y a participé ; aucune évaluation n'est indiquée",
  outcomesOnly: "Indique ce qu'il atteste ; la façon dont cela a été évalué n'est pas indiquée",
  nothing: "N'indique ni acquis d'apprentissage ni évaluation",
  endorsement: "Une recommandation : ce qu'un tiers dit d'une attestation, d'un acquis ou d'un émetteur",
  unfinished: (status) => `Non achevé (statut : ${status})`,
  rubric: 'selon des critères indiqués',
  supervised: 'sous surveillance',
  identityChecked: "avec contrôle d'identité",
  group: 'en groupe',
  result: (label, value) => (label ? `${label} : ${value}` : `résultat : ${value}`),
  required: (value) => `exigé : ${value}`,
  belowRequired: 'en dessous du niveau exigé',
  passMark: (words) => `seuil de réussite : ${words}`,
  evidence: (count) => (count === 1 ? 'une preuve est jointe' : `${count} preuves sont jointes`),
};
