import type { LearnerWords } from '../../preview/learner-words';

/** German. */
export const learner: LearnerWords = {
  seenTitle: 'So liest das jemand, der Sie einstellen will',
  couldTitle: 'Was das Badge sagen könnte',
  firstSentence: 'Der erste Satz, den man sieht:',
  isDraft:
    'Das ist ein Entwurf: niemand hat ihn und nichts ist unterschrieben; ein Prüfergebnis gibt es daher noch nicht.',
  noGaps: 'Es fehlt nichts, wonach gesucht wird.',
  misses: 'Man wird vermissen: {what}.',
  field: 'Feld (Open Badges 3.0)',
  fieldOb2: 'Feld (Open Badges 2.0)',
  letterTitle: 'Text an den Aussteller',
  letter:
    'Guten Tag,\n\nwer das Badge „{name}“ bei einer Bewerbung liest, sucht Angaben, die noch fehlen. Könnten Sie sie im Badge ergänzen?\n\n{asks}\n\nIn Klammern stehen die Felder des Standards Open Badges, in die sie gehören.\n\nVielen Dank',
  letterLine: '– {ask} ({field})',
  letterAsks: { result: 'Das erreichte Ergebnis und das verlangte Ergebnis angeben.' },
  copy: 'Kopieren',
  copied: 'Kopiert.',
  copyFailed:
    'Der Browser hat das Kopieren nicht erlaubt; der Text ist markiert, kopieren Sie ihn mit der Tastatur.',
  linkTitle: 'So verlinken Sie es, damit es geprüft werden kann',
  linkThis: 'Setzen Sie diesen Link auf LinkedIn und in Ihren Lebenslauf:',
  linkKnown: '{host} hält dahinter einen Nachweis bereit, der sich prüfen lässt.',
  linkPageOnly:
    '{host} zeigt nur eine Webseite. Hinter diesem Link lässt sich nichts prüfen; wenn es denselben Badge auch bei einem anderen Host gibt, verlinken Sie jenen.',
  linkRetired: '{host} wurde geschlossen. Bitten Sie den Aussteller um eine neue Ausstellung.',
  linkChecker: 'Das führt zu einem Dienst, der Badges prüft. Verlinken Sie das Badge selbst.',
  linkUnknown:
    'Es nennt keine Adresse, unter der es zu haben ist. Legen Sie die Datei selbst (JSON oder das Bild mit dem eingebetteten Badge) auf eine eigene Seite mit https und verlinken Sie diese Datei.',
  linkFile: 'Oder hängen Sie genau diese Datei an das PDF Ihres Lebenslaufs an.',
  linkEmail:
    'Lassen Sie alles ab dem „?“ weg: dort steht Ihre E-Mail-Adresse, und jeder, der den Link sieht, kann sie lesen.',
  linkRules: [
    'Verlinken Sie die Auszeichnung selbst, nicht Ihr Profil, eine Sammlung oder das Bild.',
    'Auf LinkedIn gehört der Link in das Feld „Credential URL“ unter „Bescheinigungen und Zertifikate“.',
    'Im PDF machen Sie die Wörter zu einem echten Link, oder schreiben Sie die ganze Adresse in einer Zeile aus.',
    'Kurzlinks und Weiterleitungen verbergen ihr Ziel; nehmen Sie die volle Adresse.',
    'Ein Bild behält sein Badge nur als Originaldatei: Bildschirmfotos, Ausdrucke und neu komprimierte Bilder verlieren es.',
  ],
  otherHosts: 'Für jeden Badge-Host: welcher Link taugt und welcher den Beweis verliert',
  host: 'Host',
  linkPut: 'Diesen verlinken',
  linkLoses: 'Verliert den Beweis',
  notes: {
    'picture-shared': 'Das Bild ist für alle gleich, die das Badge haben.',
    'page-only': 'Nur eine Webseite; dort lässt sich nichts prüfen.',
    'link-issuer': 'Zeigt, was andere ausgestellt haben: verlinken Sie die Seite des Ausstellers.',
    'cut-at-hash': 'LinkedIn schneidet den Link vielleicht am „#“ ab; dann bleibt nichts davon.',
    'file-needed': 'Hängen Sie die JSON-Datei selbst an.',
    'often-credly': 'Dieselbe Auszeichnung steht oft auf Credly: verlinken Sie jene.',
    retired: 'Geschlossen; bitten Sie den Aussteller um eine neue Ausstellung.',
    'json-file': 'Verlinken Sie die JSON-Datei, die die Seite lädt.',
    'open-to-view': 'Lässt sich nur öffnen, nicht prüfen.',
    checker: 'Ein Dienst, der Badges prüft, kein Badge.',
    'badge-class': 'Sagt, was das Badge ist, nicht wer es hat.',
    'old-short': 'Alte kurze Adressen führen nur zur Webseite.',
  },
  emailTitle: 'An welche E-Mail-Adresse ist es gebunden?',
  emailHint:
    'Geben Sie eine Adresse ein und sehen Sie, ob das Badge daran gebunden ist. Dieselbe Antwort erscheint für die Adresse in Ihrer Bewerbung. Sie wird hier verglichen und nirgends aufbewahrt.',
};
