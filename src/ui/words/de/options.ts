import type { OptionsWords } from '../../options/options-words';

export const options: OptionsWords = {
  title: 'Legible: Einstellungen',
  open: 'Einstellungen',
  language: 'Sprache',
  browserLanguage: 'Wie der Browser',
  when: 'Wann ein Badge gelesen wird',
  hover: 'Wenn die Maus darauf ruht oder die Tastatur es erreicht',
  click: 'Nur wenn seine Marke gedrückt wird',
  sites: 'Seiten',
  sitesNote:
    'Wo Markierungen von selbst erscheinen. Auf allen anderen Seiten erscheinen sie, wenn Sie das Symbol in der Leiste drücken.',
  siteField: 'Eine Seite hinzufügen, etwa Ihr Bewerbungssystem',
  siteAdd: 'Diese Seite hinzufügen',
  siteRefused: 'Legible darf Seiten von {host} nicht ansehen: Sie haben abgelehnt.',
  siteUnclear: 'Das ist kein öffentlicher Name einer Website.',
  siteAlways: 'Badges auf {host} immer markieren',
  hosts: 'Erlaubte Anbieter',
  hostsNote:
    'Diese Anbieter fragt Legible nach einem Badge, wenn Sie es ansehen. Cookies werden nicht gesendet.',
  noHosts: 'Keine außer denen, die Legible mitbringt.',
  takeBack: '{host} zurücknehmen',
  registries: 'Wer Aussteller kennt',
  registriesNote:
    'Verzeichnisse und Listen, die nach einem Aussteller gefragt werden, wenn Sie ein Badge lesen.',
  askDefaults: 'Die Verzeichnisse fragen, die Legible mitbringt',
  fromOrganisation: 'von Ihrer Organisation festgelegt',
  importFile: 'Liste hinzufügen (JSON-Datei)',
  imported: 'Hinzugefügt: {count}.',
  notImported: 'Diese Datei enthält keine Liste, die Legible lesen kann.',
  remove: '{name} entfernen',
  pins: 'Gemerkte Aussteller',
  noPins: 'Keine.',
  forget: '{name} vergessen',
  data: 'Gespeicherte Daten',
  dataNote:
    'Auf diesem Gerät bleiben diese Einstellungen; Antworten der Verzeichnisse nur, bis der Browser geschlossen wird. Badges, Personen und Adressen werden nicht gespeichert.',
  clear: 'Alles löschen',
  cleared: 'Alles wurde gelöscht.',
  saved: 'Gespeichert.',
};
