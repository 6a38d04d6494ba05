import type { WelcomeWords } from '../../welcome/welcome-words';

export const welcome: WelcomeWords = {
  title: 'Legible leest de vaardigheid achter een badge',
  does: 'Laat de muis rusten op een badge in een profiel, een sollicitatie of een cv-pagina. Een kaart zegt wat iemand kan, hoe dat is beoordeeld, wie het zegt, welk bewijs er is, of de badge echt is en of hij van deze persoon is. Ook wat de badge weglaat, wordt gezegd.',
  asks: 'Aan wie het vraagt',
  asksNote:
    'Pagina’s worden op deze computer doorzocht. Pas als u een badge bekijkt, vraagt Legible het de host die hem bewaart en de uitgever die erin staat: zonder cookies en zonder te zeggen van welke pagina u komt. Verder hoort niemand iets, en over u wordt niets verzameld.',
  permission:
    'LinkedIn en de bekendste hosts werken meteen. Op andere pagina’s drukt u op de knop in de werkbalk, of kiest u op een badge in het menu ‘Deze badge lezen’. Andere hosts worden pas gevraagd nadat u elk ervan hebt toegestaan.',
  choose: 'Wanneer mag er naar een badge worden gevraagd?',
  ahead: 'Vooraf, bij de hosts die ik noem',
  aheadHosts: 'Hosts, één per regel (bijvoorbeeld credly.com)',
  aheadNote: 'Deze hosts horen van elke badge van hen die u tegenkomt, of u hem bekijkt of niet.',
  window:
    'Een webpagina kan nabootsen wat erin getekend is. Het venster van de werkbalk en het zijpaneel kan ze niet nabootsen: daar staan dezelfde uitkomsten.',
  saveHosts: 'Opslaan',
};
