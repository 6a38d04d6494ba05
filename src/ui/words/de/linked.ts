import type { LinkedWords } from '../../linked/linked-words';

export const linked: LinkedWords = {
  criteria: 'Die Kriterien stehen auf einer eigenen Seite bei {host}.',
  read: 'Diese Seite lesen',
  found: 'Zur Bewertung sagt sie:',
  nothing: 'Wie bewertet wird, ist dort nicht angegeben.',
  evidence: 'Sind die Belege noch da?',
  answers: 'ist da',
  gone: 'ist nicht mehr da',
  unknown: 'konnte nicht gefragt werden',
};
