import type { Sentences } from '../sentences';

/** What can be wrong with a file or an answer before a credential is found in it. */
export const files: Sentences = {
  'too-large': 'Dit is groter dan alles wat Legible opent.',
  'not-utf8':
    'De tekst is niet geschreven zoals de standaard eist (UTF-8) en is niet met zekerheid te lezen.',
  'not-baked': 'In deze afbeelding zit geen bewijs. De link ernaast leidt er misschien naar een.',
  'json-damaged':
    'De tekst is beschadigd: geen geldige JSON. Controleer later opnieuw of vraag om een nieuwe kopie.',
  'json-too-deep': 'Dit is dieper genest dan enig bewijs.',
  'json-duplicate-key': 'Er staat twee keer “{key}” in; verschillende lezers zouden iets anders lezen.',
  'envelope-damaged': 'De omslag eromheen is onleesbaar.',
  'envelope-unsupported': 'Het zit in een omslag van een soort ({type}) die Legible nog niet kan openen.',
  'too-many-credentials': 'Er zitten meer dan {most} bewijzen in; de eerste zijn gelezen.',
  'file-damaged': 'Het bestand is beschadigd en kon niet worden geopend.',
  'png-damaged': 'Deze afbeelding is beschadigd; wat erin zit, is niet met zekerheid te lezen.',
  'pdf-elsewhere': 'Dit is een PDF; open haar op de controlepagina van Legible om te zien wat erin zit.',
  'pdf-encrypted': 'Deze PDF is beveiligd met een wachtwoord.',
  'pdf-damaged': 'Deze PDF is beschadigd en kon niet worden geopend.',
  'pdf-no-badge': 'Deze PDF bevat geen link naar een badge en geen bewijs.',
  'pdf-too-long': 'Deze PDF heeft meer pagina’s dan Legible leest; de eerste zijn gelezen.',
  'pdf-too-much':
    'Deze PDF bevat meer links of bijgevoegde bestanden dan Legible leest; de eerste zijn gelezen.',
  'pdf-partly-damaged': 'Een deel van deze PDF is beschadigd en kon niet worden gelezen; de rest is gelezen.',
  'pdf-picture-unread':
    'Een afbeelding in deze PDF kon niet worden gedecodeerd; een QR-code erin zou zijn gemist.',
  'pdf-attachment-unread': 'Het bijgevoegde bestand “{name}” kon niet worden gelezen.',
  'pdf-redirected': '{host} verwijst voor dit bestand naar een andere plek, die de browser niet toont.',
};
