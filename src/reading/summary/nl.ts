import type { SummaryWords } from './summary-words';

/** Dutch. */
export const nl: SummaryWords = {
  language: 'nl',
  methods: {
    'observed-performance': 'een geobserveerde prestatie',
    'work-product': 'eigen werk',
    experience: 'aangetoonde ervaring',
    'scored-practice': 'beoordeelde praktijkopdrachten',
    'knowledge-test': 'een kennistoets',
  },
  and: 'en',
  assessedBy: (methods) => `Beoordeeld door ${methods}`,
  attended: 'Heeft een cursus afgerond of deelgenomen; er is geen toetsing vermeld',
  outcomesOnly: 'Vermeldt waar het voor staat; hoe dat is beoordeeld, is niet vermeld',
  nothing: 'Vermeldt geen leeruitkomsten en geen toetsing',
  endorsement: 'Een aanbeveling: wat een ander zegt over een bewijs, een prestatie of een uitgever',
  unfinished: (status) => `Niet afgerond (status: ${status})`,
  rubric: 'aan de hand van genoemde criteria',
  supervised: 'onder toezicht',
  identityChecked: 'met identiteitscontrole',
  group: 'in een groep',
  result: (label, value) => (label ? `${label}: ${value}` : `resultaat: ${value}`),
  required: (value) => `vereist: ${value}`,
  belowRequired: 'onder wat vereist is',
  passMark: (words) => `grens om te slagen: ${words}`,
  evidence: (count) =>
    count === 1 ? 'er is één bewijsstuk bijgevoegd' : `er zijn ${count} bewijsstukken bijgevoegd`,
};
