import type { VerifierWords } from '../../verifier/verifier-words';

/** German. */
export const verifier: VerifierWords = {
  title: 'Legible: Nachweise lesen und prüfen',
  readPdf: 'Dieses PDF lesen',
  open: 'Prüfseite öffnen',
  intro:
    'Dateien werden auf diesem Gerät gelesen und nirgendwohin geschickt. Gefragt wird nur, was gefragt werden muss: Schlüssel und Statusliste des Ausstellers, der Host des Badges.',
  drop: 'Dateien hier ablegen oder einfügen',
  pick: 'Dateien auswählen',
  typeHere: 'Adresse oder Text eines Nachweises',
  typeHint: 'Eine Adresse pro Zeile oder der Nachweis selbst (JSON, JWT).',
  check: 'Prüfen',
  language: 'Sprache',
  results: 'Ergebnisse',
  progress: '{done} von {all} geprüft',
  waiting: 'Wartet',
  working: 'Wird geprüft …',
  remove: '{name} entfernen',
  clear: 'Alle entfernen',
  saveReport: 'Bericht speichern',
  saveJson: 'Als JSON speichern',
  saveAll: 'Alle Berichte als eine Seite speichern',
  saveAllJson: 'Alle als JSON speichern',
  saveAllCsv: 'Alle als CSV speichern',
  saveCredential: 'Den Nachweis speichern',
  print: 'Drucken',
  savedOn:
    'Am {date} aus Legible gespeichert. Diese Datei hält fest, was damals gefunden wurde; für sich allein beweist sie nichts.',
  tooMany: 'Nur die ersten {max} wurden genommen.',
  tooLarge: 'Die Datei ist zu groß, um gelesen zu werden.',
  nothingTyped: 'Geben Sie zuerst etwas ein.',
  allowed: 'Erlaubt. Wird noch einmal geprüft.',
  notAllowed: 'Nicht erlaubt; es wurde nichts gefragt.',
  corsNote:
    'Eine Webseite darf nur Hosts fragen, die das zulassen; {hosts} gab dieser Seite keine Antwort. Das spricht nicht gegen den Nachweis: die Legible-Erweiterung oder das Terminal kann fragen.',
  corsIntro:
    'Diese Seite läuft ohne die Erweiterung. Browser lassen eine Webseite nur Hosts fragen, die das zulassen; viele Badge-Hosts tun es nicht. Was nicht gefragt werden konnte, gilt als nicht geprüft, nie als schlecht.',
  camera: 'Mit der Kamera scannen',
  cameraAsking: 'Warten auf die Kamera. Der Browser fragt vielleicht um Erlaubnis.',
  cameraView: 'Was die Kamera zeigt',
  cameraHint:
    'Halten Sie den QR-Code vor die Kamera. Das Bild bleibt auf diesem Gerät und wird nicht gespeichert.',
  cameraStop: 'Kamera ausschalten',
  cameraNothing: 'Dieser Code enthält weder einen Nachweis noch eine Webadresse. Die Suche geht weiter.',
  cameraFound: 'Ein Code wurde gelesen, die Kamera ist aus.',
  cameraRefused:
    'Die Kamera wurde nicht erlaubt. Das lässt sich in den Einstellungen des Browsers für diese Seite ändern.',
  cameraNone: 'Es wurde keine Kamera gefunden.',
  cameraBusy: 'Die Kamera liefert gerade kein Bild. Vielleicht benutzt sie ein anderes Programm.',
  ownSwitch: 'Das ist mein eigenes Badge oder ein Entwurf',
  pasted: 'Eingefügter Text',
};
