import type { LinkedWords } from '../../linked/linked-words';

export const linked: LinkedWords = {
  criteria: 'Les critères se trouvent sur une page à part chez {host}.',
  read: 'Lire cette page',
  found: 'Elle dit de l’évaluation :',
  nothing: 'La façon d’évaluer n’y est pas indiquée.',
  evidence: 'Les preuves répondent-elles encore ?',
  answers: 'répond',
  gone: 'a disparu',
  unknown: 'n’a pu être demandé',
};
