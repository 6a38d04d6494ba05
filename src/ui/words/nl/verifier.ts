import type { VerifierWords } from '../../verifier/verifier-words';

/** Dutch. */
export const verifier: VerifierWords = {
  title: 'Legible: bewijzen lezen en controleren',
  readPdf: 'Deze PDF lezen',
  open: 'Controlepagina openen',
  intro:
    'Bestanden worden op dit apparaat gelezen en nergens heen gestuurd. Alleen het nodige wordt gevraagd: de sleutel en statuslijst van de uitgever, de host van de badge.',
  drop: 'Zet bestanden hier neer, of plak ze',
  pick: 'Bestanden kiezen',
  typeHere: 'Adres of tekst van een bewijs',
  typeHint: 'Eén adres per regel, of het bewijs zelf (JSON, JWT).',
  check: 'Controleren',
  language: 'Taal',
  results: 'Resultaten',
  progress: '{done} van {all} gecontroleerd',
  waiting: 'Wacht',
  working: 'Wordt gecontroleerd…',
  remove: '{name} verwijderen',
  clear: 'Alles verwijderen',
  saveReport: 'Rapport opslaan',
  saveJson: 'Opslaan als JSON',
  saveAll: 'Alle rapporten als één pagina opslaan',
  saveAllJson: 'Alles opslaan als JSON',
  saveAllCsv: 'Alles opslaan als CSV',
  saveCredential: 'Het bewijs opslaan',
  print: 'Afdrukken',
  savedOn:
    'Opgeslagen uit Legible op {date}. Dit bestand is een kopie van wat toen werd gevonden; op zichzelf bewijst het niets.',
  tooMany: 'Alleen de eerste {max} zijn genomen.',
  tooLarge: 'Het bestand is te groot om te lezen.',
  nothingTyped: 'Typ of plak eerst iets.',
  allowed: 'Toegestaan. Wordt opnieuw gecontroleerd.',
  notAllowed: 'Niet toegestaan; er is niets gevraagd.',
  corsNote:
    'Een webpagina mag alleen hosts vragen die dat toestaan, en {hosts} gaf deze pagina geen antwoord. Dat zegt niets tegen het bewijs: de Legible-extensie of de terminal kan het vragen.',
  corsIntro:
    'Deze pagina werkt zonder de extensie. Browsers laten een webpagina alleen hosts vragen die dat toestaan; veel badgehosts doen dat niet. Wat niet gevraagd kon worden, geldt als niet gecontroleerd, nooit als slecht.',
  camera: 'Scannen met de camera',
  cameraAsking: 'Wachten op de camera. De browser vraagt misschien om toestemming.',
  cameraView: 'Wat de camera laat zien',
  cameraHint: 'Houd de QR-code voor de camera. Het beeld blijft op dit apparaat en wordt niet bewaard.',
  cameraStop: 'Camera stoppen',
  cameraNothing: 'In deze code zit geen bewijs en geen webadres. Het zoeken gaat door.',
  cameraFound: 'Er is een code gelezen en de camera is uit.',
  cameraRefused:
    'De camera is niet toegestaan. Dat is te wijzigen in de instellingen van de browser voor deze pagina.',
  cameraNone: 'Er is geen camera gevonden.',
  cameraBusy: 'De camera geeft nu geen beeld. Misschien gebruikt een ander programma hem.',
  ownSwitch: 'Dit is mijn eigen badge, of een ontwerp',
  pasted: 'Geplakte tekst',
};
