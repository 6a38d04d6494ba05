import type { SummaryWords } from './summary-words';

/** German. */
export const de: SummaryWords = {
  language: 'de',
  methods: {
    'observed-performance': 'eine beobachtete praktische Leistung',
    'work-product': 'eine eigene Arbeit',
    experience: 'nachgewiesene Erfahrung',
    'scored-practice': 'bewertete praktische Aufgaben',
    'knowledge-test': 'einen Wissenstest',
  },
  and: 'und',
  assessedBy: (methods) => `Geprüft durch ${methods}`,
  attended: 'Hat einen Kurs abgeschlossen oder teilgenommen; eine Prüfung ist nicht angegeben',
  outcomesOnly: 'Sagt, wofür der Nachweis steht; wie das geprüft wurde, ist nicht angegeben',
  nothing: 'Gibt weder Lernergebnisse noch eine Prüfung an',
  endorsement:
    'Eine Empfehlung: was jemand anderes über einen Nachweis, eine Leistung oder einen Aussteller sagt',
  unfinished: (status) => `Nicht abgeschlossen (Status: ${status})`,
  rubric: 'nach genannten Kriterien',
  supervised: 'beaufsichtigt',
  identityChecked: 'mit Identitätsprüfung',
  group: 'in der Gruppe',
  result: (label, value) => (label ? `${label}: ${value}` : `Ergebnis: ${value}`),
  required: (value) => `verlangt: ${value}`,
  belowRequired: 'unter dem Verlangten',
  passMark: (words) => `Bestehensgrenze: ${words}`,
  evidence: (count) => (count === 1 ? 'ein Beleg liegt bei' : `${count} Belege liegen bei`),
};
