import type { PlacesWords } from '../../preview/places/places-words';

/** Dutch. */
export const places: PlacesWords = {
  title: 'Waar een recruiter hem tegenkomt',
  intro: 'Schetsen van drie plekken, met wat Legible daar laat zien. Ze tekenen vraagt niemand iets.',
  ways: 'Hoe hij gelinkt is',
  advised: 'Zoals wij aanraden',
  usual: 'Zoals de meesten doen',
  yourName: 'Je naam, zoals in je profiel',
  yourEmail: 'Je e-mailadres, zoals in een sollicitatie',
  personNote: 'Beide zijn alleen voor deze schetsen en worden nergens bewaard.',
  somebody: 'Je naam',
  linkedin: 'LinkedIn: licenties en certificeringen',
  resume: 'Cv als pdf',
  ats: 'Sollicitatie in een wervingssysteem',
  issued: 'Uitgegeven: {date}',
  expires: 'Verloopt: {date}',
  credentialId: 'ID van het bewijs {id}',
  showCredential: 'Bewijs tonen',
  certifications: 'Certificaten',
  application: 'Sollicitatie',
  emailField: 'E-mailadres',
  linkField: 'Link naar het certificaat',
  attached: 'Bijlage bij deze pdf: {name}',
  onMark: 'Wie op het teken blijft staan, ziet eerst dit; een druk erop toont de hele kaart.',
  onStrip: 'Wie hem in de balk kiest, ziet eerst dit; druk erop voor de hele kaart.',
  press:
    'Legible komt hier als de recruiter op de knop in de werkbalk drukt, of vanzelf op sites die daarvoor gekozen zijn.',
  noMark: 'Legible zet hier geen teken: deze link leidt naar geen enkele badge.',
  noStrip: 'Legible vindt hier niets: deze link leidt naar geen enkele badge.',
  noAddress:
    'Een bestand heeft geen adres en kan hier niet gelinkt worden. Voeg het als bijlage toe aan de pdf van je cv, of zet het op een eigen pagina en link die.',
  fromFile: '{host} is niet gevraagd. Een recruiter ziet dit als dezelfde badge daar staat.',
  firstAllow:
    'De eerste keer vraagt Legible de recruiter om toestemming voor: {hosts}. Tot dan staat er ‘{verdict}’.',
  pdfAddress:
    'Legible vergelijkt de badge met de e-mailadressen die in de pdf zelf staan: zet het adres waarop hij is uitgereikt in je cv.',
};
