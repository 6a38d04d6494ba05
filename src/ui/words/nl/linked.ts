import type { LinkedWords } from '../../linked/linked-words';

export const linked: LinkedWords = {
  criteria: 'De criteria staan op een eigen pagina bij {host}.',
  read: 'Die pagina lezen',
  found: 'Over de beoordeling zegt zij:',
  nothing: 'Hoe wordt beoordeeld, staat daar niet.',
  evidence: 'Zijn de bewijsstukken er nog?',
  answers: 'is er nog',
  gone: 'is er niet meer',
  unknown: 'kon niet worden gevraagd',
};
