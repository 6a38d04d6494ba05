import type { StripWords } from '../../../messages';

export const strip: StripWords = {
  name: 'Badges in de pdf',
  look: 'Naar badges zoeken in deze pdf',
  lookAll: 'Naar badges zoeken in de pdf’s op deze pagina',
  reading: 'De pdf wordt gelezen…',
  one: '{count} badge in deze pdf',
  many: '{count} badges in deze pdf',
  oneOfAll: '{count} badge in de pdf’s op deze pagina',
  manyOfAll: '{count} badges in de pdf’s op deze pagina',
  save: 'Sla het bestand op en sleep het naar de controlepagina.',
  check: 'Controleren',
  close: 'Sluiten',
};
