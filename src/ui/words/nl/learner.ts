import type { LearnerWords } from '../../preview/learner-words';

/** Dutch. */
export const learner: LearnerWords = {
  seenTitle: 'Zo leest een recruiter dit',
  couldTitle: 'Wat de badge zou kunnen zeggen',
  firstSentence: 'De eerste zin die een recruiter ziet:',
  isDraft:
    'Dit is een ontwerp: niemand heeft het en er is nog niets ondertekend; er is dus nog geen oordeel.',
  noGaps: 'Er ontbreekt niets waar een recruiter naar zoekt.',
  misses: 'Een recruiter zal missen: {what}.',
  field: 'Veld (Open Badges 3.0)',
  fieldOb2: 'Veld (Open Badges 2.0)',
  letterTitle: 'Tekst voor de uitgever',
  letter:
    'Hallo,\n\nwerkgevers die de badge ‘{name}’ lezen, zoeken gegevens die er nog niet in staan. Zou u die aan de badge willen toevoegen?\n\n{asks}\n\nTussen haakjes staan de velden van de standaard Open Badges waarin ze horen.\n\nDank u wel',
  letterLine: '– {ask} ({field})',
  letterAsks: { result: 'Het behaalde resultaat en het vereiste resultaat toevoegen.' },
  copy: 'Kopiëren',
  copied: 'Gekopieerd.',
  copyFailed: 'De browser stond kopiëren niet toe; de tekst is geselecteerd, kopieer met het toetsenbord.',
  linkTitle: 'Zo link je hem zodat hij te controleren is',
  linkThis: 'Zet deze link op LinkedIn en in je cv:',
  linkKnown: '{host} bewaart daar een bewijs dat te controleren is.',
  linkPageOnly:
    '{host} toont alleen een webpagina. Achter deze link is niets te controleren; staat dezelfde badge ook bij een andere host, link dan die.',
  linkRetired: '{host} is gesloten. Vraag de uitgever om de badge opnieuw uit te geven.',
  linkChecker: 'Dit leidt naar een dienst die badges controleert. Link de badge zelf.',
  linkUnknown:
    'Er staat geen adres in waar hij opnieuw te krijgen is. Zet het bestand zelf (JSON, of de afbeelding met de badge erin) op een eigen pagina met https en link dat bestand.',
  linkFile: 'Of voeg precies dit bestand als bijlage toe aan de pdf van je cv.',
  linkEmail:
    'Laat alles vanaf het ‘?’ weg: daar staat je e-mailadres, en iedereen die de link ziet kan het lezen.',
  linkRules: [
    'Link de toekenning zelf, niet je profiel, een verzameling of de afbeelding.',
    'Op LinkedIn hoort de link in ‘Credential-URL’ onder Licenties en certificaten.',
    'Maak in een pdf van de woorden een echte link, of schrijf het hele adres op één regel.',
    'Korte links en omleidingen verbergen waar ze heen gaan; gebruik het volledige adres.',
    'Een afbeelding houdt haar badge alleen als origineel bestand: een schermafdruk, een print of een opnieuw gecomprimeerde afbeelding verliest hem.',
  ],
  otherHosts: 'Per badgehost: welke link werkt en welke het bewijs verliest',
  host: 'Host',
  linkPut: 'Link dit',
  linkLoses: 'Dit verliest het bewijs',
  notes: {
    'picture-shared': 'De afbeelding is voor iedereen die hem heeft dezelfde.',
    'page-only': 'Alleen een webpagina; daar is niets te controleren.',
    'link-issuer': 'Toont wat anderen uitgaven: link de pagina van de uitgever.',
    'cut-at-hash': 'LinkedIn knipt de link misschien af bij ‘#’; dan blijft er niets van over.',
    'file-needed': 'Voeg het JSON-bestand zelf bij.',
    'often-credly': 'Dezelfde toekenning staat vaak op Credly: link die.',
    retired: 'Gesloten; vraag de uitgever om de badge opnieuw uit te geven.',
    'json-file': 'Link het JSON-bestand dat de pagina laadt.',
    'open-to-view': 'Is alleen te openen, niet te controleren.',
    checker: 'Een dienst die badges controleert, geen badge.',
    'badge-class': 'Zegt wat de badge is, niet wie hem heeft.',
    'old-short': 'Oude korte adressen leiden alleen naar de pagina.',
  },
  emailTitle: 'Aan welk e-mailadres is hij gebonden?',
  emailHint:
    'Typ een adres om te zien of de badge eraan gebonden is. Een recruiter ziet hetzelfde antwoord voor het adres in je sollicitatie. Het wordt hier vergeleken en nergens bewaard.',
};
