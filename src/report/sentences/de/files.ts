import type { Sentences } from '../sentences';

/** What can be wrong with a file or an answer before a credential is found in it. */
export const files: Sentences = {
  'too-large': 'Dies ist größer als alles, was Legible öffnet.',
  'not-utf8':
    'Der Text ist nicht so geschrieben, wie der Standard es verlangt (UTF-8), und nicht sicher lesbar.',
  'not-baked': 'Dieses Bild enthält keinen Nachweis. Der Link daneben führt vielleicht zu einem.',
  'json-damaged':
    'Der Text ist beschädigt: kein gültiges JSON. Prüfen Sie später noch einmal oder bitten Sie um eine neue Kopie.',
  'json-too-deep': 'Dies ist tiefer verschachtelt als jeder Nachweis.',
  'json-duplicate-key': '„{key}“ steht zweimal darin; verschiedene Leser würden Verschiedenes lesen.',
  'envelope-damaged': 'Der Umschlag darum herum ist nicht lesbar.',
  'envelope-unsupported':
    'Es steckt in einem Umschlag einer Art ({type}), die Legible noch nicht öffnen kann.',
  'too-many-credentials': 'Es enthält mehr als {most} Nachweise; die ersten wurden gelesen.',
  'file-damaged': 'Die Datei ist beschädigt und ließ sich nicht öffnen.',
  'png-damaged': 'Dieses Bild ist beschädigt; was es enthält, ist nicht sicher lesbar.',
  'pdf-elsewhere':
    'Dies ist ein PDF; öffnen Sie es auf der Prüfseite von Legible, um zu sehen, was es enthält.',
  'pdf-encrypted': 'Dieses PDF ist mit einem Passwort geschützt.',
  'pdf-damaged': 'Dieses PDF ist beschädigt und ließ sich nicht öffnen.',
  'pdf-no-badge': 'Dieses PDF enthält keinen Link zu einem Badge und keinen Nachweis.',
  'pdf-too-long': 'Dieses PDF hat mehr Seiten, als Legible liest; die ersten wurden gelesen.',
  'pdf-too-much':
    'Dieses PDF enthält mehr Links oder angehängte Dateien, als Legible liest; die ersten wurden gelesen.',
  'pdf-partly-damaged':
    'Ein Teil dieses PDFs ist beschädigt und ließ sich nicht lesen; der Rest wurde gelesen.',
  'pdf-picture-unread':
    'Ein Bild in diesem PDF ließ sich nicht entschlüsseln; ein QR-Code darin wäre übersehen worden.',
  'pdf-attachment-unread': 'Die angehängte Datei „{name}“ ließ sich nicht lesen.',
  'pdf-redirected':
    '{host} leitet für diese Datei an einen anderen Ort weiter, den der Browser nicht preisgibt.',
};
