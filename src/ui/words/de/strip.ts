import type { StripWords } from '../../../messages';

export const strip: StripWords = {
  name: 'Badges im PDF',
  look: 'In diesem PDF nach Badges suchen',
  lookAll: 'In den PDFs dieser Seite nach Badges suchen',
  reading: 'Das PDF wird gelesen …',
  one: '{count} Badge in diesem PDF',
  many: '{count} Badges in diesem PDF',
  oneOfAll: '{count} Badge in den PDFs dieser Seite',
  manyOfAll: '{count} Badges in den PDFs dieser Seite',
  save: 'Speichern Sie die Datei und legen Sie sie auf der Prüfseite ab.',
  check: 'Prüfen',
  close: 'Schließen',
};
