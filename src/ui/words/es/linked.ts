import type { LinkedWords } from '../../linked/linked-words';

export const linked: LinkedWords = {
  criteria: 'Los criterios están en una página aparte en {host}.',
  read: 'Leer esa página',
  found: 'De la evaluación dice:',
  nothing: 'Allí no consta cómo se evalúa.',
  evidence: '¿Responden aún las evidencias?',
  answers: 'responde',
  gone: 'ya no está',
  unknown: 'no se pudo preguntar',
};
