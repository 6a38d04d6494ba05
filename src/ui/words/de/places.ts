import type { PlacesWords } from '../../preview/places/places-words';

/** German. */
export const places: PlacesWords = {
  title: 'Wo man ihm beim Einstellen begegnet',
  intro: 'Skizzen von drei Orten und was Legible dort jeweils zeigt. Sie zu zeichnen fragt niemanden etwas.',
  ways: 'So ist es verlinkt',
  advised: 'Wie wir raten',
  usual: 'Wie es die meisten tun',
  yourName: 'Ihr Name, wie im Profil',
  yourEmail: 'Ihre E-Mail-Adresse, wie in einer Bewerbung',
  personNote: 'Beides dient nur diesen Skizzen und wird nirgends aufgehoben.',
  somebody: 'Ihr Name',
  linkedin: 'LinkedIn: Bescheinigungen und Zertifikate',
  resume: 'Lebenslauf als PDF',
  ats: 'Bewerbung in einem Bewerbermanagement-System',
  issued: 'Ausgestellt: {date}',
  expires: 'Gültig bis: {date}',
  credentialId: 'Nachweis-ID {id}',
  showCredential: 'Nachweis anzeigen',
  certifications: 'Zertifikate',
  application: 'Bewerbung',
  emailField: 'E-Mail-Adresse',
  linkField: 'Link zum Zertifikat',
  attached: 'An dieses PDF angehängt: {name}',
  onMark: 'Wer auf dem Zeichen verweilt, sieht zuerst dies; ein Druck darauf zeigt die ganze Karte.',
  onStrip: 'Wer es in der Leiste wählt, sieht zuerst dies; ein Druck darauf zeigt die ganze Karte.',
  press:
    'Legible kommt hierher, wenn man seinen Knopf in der Symbolleiste drückt, oder von selbst auf Seiten, die dafür gewählt wurden.',
  noMark: 'Hier setzt Legible kein Zeichen: dieser Link führt zu keinem Badge.',
  noStrip: 'Hier findet Legible nichts: dieser Link führt zu keinem Badge.',
  noAddress:
    'Eine Datei hat keine Adresse und lässt sich hier nicht verlinken. Hängen Sie sie an das PDF Ihres Lebenslaufs, oder legen Sie sie auf eine eigene Seite und verlinken Sie diese.',
  fromFile: '{host} wurde nicht gefragt. So sieht es aus, wenn dort dasselbe Badge liegt.',
  firstAllow: 'Beim ersten Mal wird um Erlaubnis gefragt für: {hosts}. Bis dahin heißt es „{verdict}“.',
  pdfAddress:
    'Legible vergleicht das Badge mit den E-Mail-Adressen, die im PDF selbst stehen: Schreiben Sie die, auf die es ausgestellt ist, in Ihren Lebenslauf.',
};
