import type { StripWords } from '../../../messages';

export const strip: StripWords = {
  name: 'Insignias en el PDF',
  look: 'Buscar insignias en este PDF',
  lookAll: 'Buscar insignias en los PDF de esta página',
  reading: 'Leyendo el PDF…',
  one: '{count} insignia en este PDF',
  many: '{count} insignias en este PDF',
  oneOfAll: '{count} insignia en los PDF de esta página',
  manyOfAll: '{count} insignias en los PDF de esta página',
  save: 'Guarde el archivo y suéltelo en la página de comprobación.',
  check: 'Comprobar',
  close: 'Cerrar',
};
