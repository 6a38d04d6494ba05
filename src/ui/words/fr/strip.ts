import type { StripWords } from '../../../messages';

export const strip: StripWords = {
  name: 'Badges dans le PDF',
  look: 'Chercher des badges dans ce PDF',
  lookAll: 'Chercher des badges dans les PDF de cette page',
  reading: 'Lecture du PDF…',
  one: '{count} badge dans ce PDF',
  many: '{count} badges dans ce PDF',
  oneOfAll: '{count} badge dans les PDF de cette page',
  manyOfAll: '{count} badges dans les PDF de cette page',
  save: 'Enregistrez le fichier et déposez-le sur la page de vérification.',
  check: 'Vérifier',
  close: 'Fermer',
};
