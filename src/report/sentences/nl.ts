import { endorsement } from './nl/endorsement';
import { files } from './nl/files';
import { issuer } from './nl/issuer';
import { recipient } from './nl/recipient';
import type { Sentences } from './sentences';

/** Dutch. `{gap}` is filled with what a check found. */
export const nl: Sentences = {
  ...endorsement,
  ...files,
  ...issuer,
  ...recipient,

  // headlines, one a verdict
  'verdict-verified': 'Handtekening geldig',
  'verdict-confirmed': 'Zojuist bevestigd door {host}',
  'verdict-expired': 'Echt, maar verlopen op {date}',
  'verdict-revoked': 'Ingetrokken door de uitgever',
  'verdict-suspended': 'Opgeschort door de uitgever',
  'verdict-not-yet-valid': 'Echt, maar niet geldig vóór {date}',
  'verdict-invalid-altered': 'Gewijzigd: vertrouw er niet op',
  'verdict-invalid-forged': 'Niet ondertekend door de genoemde uitgever: vertrouw er niet op',
  'verdict-invalid': 'Houdt geen stand: vertrouw er niet op',
  'verdict-unchecked': 'Kon niet worden gecontroleerd',
  'verdict-page-only': 'Alleen een webpagina: er valt niets te controleren',

  // container
  'page-only':
    '{host} toont deze onderscheiding als webpagina, zonder bewijs dat een machine kan controleren.',
  'page-existence':
    '{host} heeft deze onderscheiding geregistreerd, zonder bewijs dat een machine kan controleren.',
  'retired-host': '{host} is gesloten; daar valt niets meer te vragen.',
  'host-shows-others':
    '{host} toont badges die anderen uitgaven, zonder bewijs dat een machine kan controleren.',
  'host-open-to-view':
    '{host} toont dit alleen aan wie de link opent; van hieruit valt er niets te controleren.',
  'host-file-needed':
    '{host} geeft het bewijs als bestand aan de houder: vraag erom en controleer dat bestand.',
  'host-self-vouched':
    '{host} staat op de eigen pagina in voor de eigen cursussen. Er is geen bewijs om te controleren.',
  'host-often-on-credly':
    '{host} toont alleen een webpagina. Dezelfde onderscheiding staat vaak ook op Credly, waar zij te controleren is.',
  'host-checker': 'Dit leidt naar een dienst die badges controleert, niet naar een badge.',
  'no-credential': 'In dit bestand is geen bewijs gevonden.',
  'unknown-format': 'Dit soort bewijs kennen wij niet.',
  'only-a-link': 'Dit verwijst alleen naar een bewijs op {url}.',
  'jwt-unreadable': 'Het ondertekende token erin is onleesbaar.',
  'jwt-two-credentials':
    'Het ondertekende token bevat twee bewijzen tegelijk, zodat verschillende lezers verschillende dingen zouden lezen.',
  'sealed-payload-unreadable': 'De verzegelde inhoud is onleesbaar.',
  'credential-unavailable':
    '{host} antwoordde niet, dus er kon niets worden gecontroleerd. Probeer het later weer.',
  'credential-redirected':
    '{host} stuurt door naar een ander adres, dat Legible van hieruit niet kan zien. Open de link en druk op de knop van Legible op de pagina waar die heen leidt.',
  'credential-permission-missing': 'Legible mag {host} nog niets vragen. Sta het toe in het werkbalkvenster.',
  'credential-not-found': '{host} kent deze badge niet: misschien is die ingetrokken of privé gemaakt.',
  'credential-refused':
    '{host} toont deze badge niet aan iedereen ({status}). Vraag de persoon om het bestand of een openbare link.',
  'credential-busy': '{host} is overbelast of wordt onderhouden ({status}). Probeer het later weer.',
  'page-instead':
    '{host} antwoordde met een webpagina waar gegevens hadden moeten staan. Als uw netwerk eerst wil dat u inlogt, doe dat en controleer dan opnieuw.',
  'host-wait': '{host} vraagt om geduld ({status}). Probeer het over {minutes} min weer.',
  'credential-page-instead':
    '{host} antwoordde met een webpagina waar de badge had moeten staan. Als uw netwerk eerst wil dat u inlogt, doe dat en controleer dan opnieuw.',
  'credential-status': '{host} antwoordde met een fout ({status}).',
  'file-unreadable': 'Het bestand kon niet worden gelezen.',
  'took-too-long': 'Dit duurde te lang en is gestopt.',
  'check-failed-to-run': 'Deze controle kon niet worden uitgevoerd.',

  // structure
  'keeps-standard': 'De opbouw volgt de standaard.',
  'odd-structure': 'De opbouw wijkt iets af van de standaard: {what}.',
  'breaks-standard': 'De opbouw schendt de standaard: {what}.',

  // context
  'vocabulary-known': 'De termen komen uit gepubliceerde vocabulaires die Legible kent.',
  'vocabulary-fetched-known': 'Een gepubliceerd vocabulaire is opgehaald; de inhoud is de verwachte.',
  'vocabulary-fetched': 'Er wordt een eigen vocabulaire ({url}) gebruikt, dat voor de controle is opgehaald.',
  'vocabulary-own': 'Er wordt een eigen vocabulaire gebruikt, dat erin is opgenomen.',
  'undefined-term': 'Er staat “{term}” in, zonder vaste betekenis en buiten de handtekening.',
  'meaningless-term':
    'Het geeft “{term}” op als type, kenmerk of taal, en dat is het volgens zijn standaard niet.',
  'moved-terms': 'De schrijfwijze ({term}) laat open wat waar hoort.',
  'renamed-term': '“{term}” is op eigen wijze geschreven, wat zou kunnen verbergen wat er staat.',
  'json-ld-broken': 'Het vocabulaire spreekt zichzelf tegen, dus de betekenis staat niet vast.',
  'nothing-signed': 'De handtekening dekt niets van de inhoud.',
  'context-unavailable':
    'Het vocabulaire op {url} was niet te krijgen, dus de handtekening kon niet worden gecontroleerd. Controleer later opnieuw.',
  'context-permission-missing': 'Legible mag het vocabulaire op {url} nog niet ophalen.',

  // integrity
  unaltered: 'Sinds de ondertekening is er niets gewijzigd.',
  'unaltered-some-proofs-unsupported':
    'Sinds de ondertekening is er niets gewijzigd. Een ander bewijs erin kan Legible niet controleren.',
  altered: 'Inhoud en handtekening passen niet bij elkaar: gewijzigd, of met een andere sleutel ondertekend.',
  'no-proof': 'Er is geen handtekening.',
  'proof-unsupported': 'Deze manier van ondertekenen kan Legible nog niet controleren ({proof}).',
  'too-many-proofs': 'Er zijn meer handtekeningen dan er gecontroleerd kunnen worden.',
  'proof-value-unreadable': 'De handtekening is helemaal geen handtekening.',
  'key-of-wrong-kind': 'De sleutel ({kind}) is van een ander soort dan de handtekening ({algorithm}).',
  'previous-proof-missing': 'Een handtekening waarop zij voortbouwt ontbreekt.',
  'no-key-to-check-with': 'De sleutel om de handtekening te controleren was niet te krijgen.',
  'vocabulary-stands-in-the-way': 'Door het vocabulaire kon de handtekening niet worden gecontroleerd.',
  'too-complex': 'De opbouw is zo ingewikkeld dat de controle is gestopt.',

  // issuer-key
  'bound-did-web': '{host} publiceert de sleutel waarmee is ondertekend.',
  'bound-https-key': '{host} publiceert de sleutel waarmee is ondertekend.',
  'bound-did-key':
    'Ondertekend met de sleutel die zelf de kenmerkcode van de uitgever is. Die bewijst geen naam.',
  'bound-did-jwk':
    'Ondertekend met de sleutel die zelf de kenmerkcode van de uitgever is. Die bewijst geen naam.',
  'bound-x509': 'Verzegeld met een certificaat op naam van de uitgever.',
  'signed-by-another': 'Noemt {issuer} als uitgever, maar is ondertekend met een sleutel van {controller}.',
  'issuer-not-stated': 'Er is geen uitgever genoemd, dus niemand staat ervoor in.',
  'key-not-examined': 'Van wie de sleutel is die ondertekende, kon niet worden onderzocht.',
  'key-not-for-this-use': 'De uitgever noemt de sleutel niet als een om bewijzen mee te ondertekenen.',
  'key-revoked': 'De uitgever heeft de sleutel ingetrokken waarmee is ondertekend.',
  'key-carried-by-credential': 'De sleutel zit in het bewijs zelf en toont dus niet wie ondertekende.',
  'key-unavailable': '{host} gaf de sleutel van de uitgever niet. Controleer later opnieuw.',
  'key-permission-missing':
    'Legible mag {host} nog niet om de sleutel van de uitgever vragen. Sta het toe in het werkbalkvenster.',
  'key-not-in-document': 'De uitgever noemt de sleutel niet waarmee is ondertekend.',
  'key-document-of-another': '{host} antwoordde met de sleutels van iemand anders.',
  'key-named-by-nobody': 'De sleutel ligt op een adres dat de uitgever niet noemt.',
  'key-of-another': 'De sleutel zou van {controller} zijn, die hem niet noemt.',
  'key-id-malformed': 'Er staat niet goed welke sleutel ondertekende.',
  'key-not-named': 'De handtekening zegt niet met welke sleutel zij is gezet.',
  'key-unreadable': 'De genoemde sleutel is geen sleutel.',
  'key-kind-unsupported': 'De sleutel is van een soort die Legible nog niet kan gebruiken.',
  'key-terms-unreadable': 'Uit het document van de uitgever blijkt niet wanneer de sleutel in gebruik was.',
  'key-method-unsupported': 'Sleutels van het soort {method} kan Legible nog niet opzoeken.',

  // proof-terms
  'proof-terms-kept': 'De handtekening is voor dit gebruik gezet.',
  'proof-purpose-wrong': 'De handtekening is voor een ander doel gezet ({purpose}).',
  'proof-date-unreadable': 'De handtekening draagt een datum die er geen is.',
  'proof-from-the-future': 'De handtekening is gedateerd {date}, en dat moet nog komen.',
  'proof-expired': 'De handtekening gold maar tot {date}.',
  'key-expired': 'De sleutel was bij het ondertekenen niet meer in gebruik (tot {date}).',
  'proof-for-one-domain': 'De handtekening is gezet voor één bepaalde ontvanger van het bestand.',

  // hosted
  'hosted-confirmed': '{host} staat er op dit moment voor in.',
  'hosted-revoked': '{host} zegt dat het is ingetrokken.',
  'hosted-revoked-because': '{host} zegt dat het is ingetrokken: “{why}”.',
  'hosted-not-found': '{host} kent deze badge niet: misschien is die ingetrokken of privé gemaakt.',
  'hosted-unavailable': '{host} antwoordde niet, dus niemand staat er nu voor in. Probeer het later weer.',
  'hosted-not-json': '{host} antwoordde met iets dat geen badge is. Controleer later opnieuw.',
  'hosted-permission-missing': 'Legible mag {host} nog niets vragen. Sta het toe in het werkbalkvenster.',
  'hosted-without-url': 'Er is geen adres genoemd waar de uitgever ervoor zou instaan.',
  'hosted-other-id': '{host} antwoordde met een andere badge dan gevraagd.',
  'hosted-differs': 'De getoonde kopie wijkt af van wat {host} zegt ({field}).',
  'hosted-no-issuer': 'De badge noemt geen uitgever.',
  'hosted-no-badge': 'Er staat niet om welke badge het gaat.',
  'hosted-sent-elsewhere':
    '{host} stuurde ons door naar {served}; of de uitgever ervoor instaat, is dus niet bekend.',
  'hosted-issuer-elsewhere': '{host} spreekt voor een uitgever die elders thuishoort.',
  'hosted-out-of-scope': 'Het staat bij {host}, waar de uitgever ({issuer}) geen badges bewaart.',

  // validity
  'in-period': 'Geldig tot {date}.',
  'no-end-stated': 'Een einde van de geldigheid is niet vermeld.',
  'clock-behind':
    'De klok van dit apparaat loopt waarschijnlijk achter: volgens {host} is het {date}. Zet de klok goed en controleer opnieuw.',
  'clock-ahead':
    'De klok van dit apparaat loopt waarschijnlijk voor: volgens {host} is het {date}. Zet de klok goed en controleer opnieuw.',
  expired: 'Verlopen op {date}.',
  'not-yet-valid': 'Niet geldig vóór {date}.',
  'date-unreadable': 'Een datum erin is onleesbaar: {date}.',

  // status
  'no-status-declared': 'Een manier om het in te trekken is niet vermeld.',
  'not-revoked': 'De lijst van de uitgever is geraadpleegd: niet ingetrokken.',
  'not-revoked-hosted': 'De host is gevraagd: niet ingetrokken.',
  revoked: 'De uitgever heeft het ingetrokken.',
  'revoked-because': 'De uitgever heeft het ingetrokken: “{why}”.',
  suspended: 'De uitgever heeft het voorlopig opgeschort.',
  'status-message': 'De lijst van de uitgever zegt: {message}.',
  'newer-version': 'De lijst van de uitgever zegt dat er een nieuwere versie is.',
  'status-unavailable': '{host} zei niet of het is ingetrokken. Controleer later opnieuw.',
  'status-permission-missing':
    'Legible mag {host} nog niet vragen of het is ingetrokken. Sta het toe in het werkbalkvenster.',
  'status-unsupported': 'Naar een intrekking van het soort {type} kan Legible nog niet vragen.',
  'status-malformed': 'Er staat niet goed waar een intrekking te vinden zou zijn.',
  'status-too-many': 'Er zijn meer intrekkingslijsten genoemd dan er geraadpleegd kunnen worden.',
  'status-list-malformed': 'De intrekkingslijst is onbruikbaar: zij is niet wat zij moet zijn.',
  'status-list-too-large': 'De intrekkingslijst is groter dan enige die gebruikt mag worden.',
  'status-list-out-of-date': 'De intrekkingslijst is verouderd.',
  'status-list-not-sound': 'De intrekkingslijst is gewijzigd of vervalst.',
  'status-list-unproven': 'Dat de intrekkingslijst echt is, kon niet worden aangetoond.',
  'status-list-short': 'Niet ingetrokken, volgens een lijst die korter is dan de standaard wil.',
  'status-index-outside': 'De intrekkingslijst reikt niet tot dit bewijs.',
  'status-needs-id': 'Er is geen kenmerk om in de intrekkingslijst op te zoeken.',

  // advisory checks
  'schema-kept': 'Het volgt het genoemde patroon (schema).',
  'schema-not-kept': 'Het wijkt af van het genoemde patroon (schema). Dat alleen maakt het niet onjuist.',
  'schema-unavailable': 'Het genoemde patroon (schema) was niet te krijgen.',
  'refresh-unavailable': 'Of er een nieuwere versie is, kon niet worden gevraagd.',
  'newer-version-exists': 'De uitgever heeft er een nieuwere versie van.',
  'newest-version': 'De uitgever heeft er geen nieuwere versie van.',
  'resources-same': 'De vastgelegde bestanden zijn die welke zijn ondertekend.',
  'resource-differs': 'Het bestand op {url} is niet het bestand dat is ondertekend.',
  'resource-not-checked': 'Een vastgelegd bestand was niet te vergelijken met wat ondertekend is.',

  // presentations and records that hold other credentials
  'holder-signed': 'Wie het voorlegde, bewees het te bezitten.',
  'holder-not-signed': 'Niemand ondertekende de voorlegging; zij toont dus niet wie haar indiende.',
  'holder-unclear': 'Wie het indiende, kon niet worden gecontroleerd.',
  'holder-broken': 'De voorlegging is gewijzigd of door iemand anders ondertekend dan zij zegt.',
  'contained-hold': 'Alle {count} bewijzen erin houden stand.',
  'contained-not-all':
    'Van {count} bewijzen erin zijn er {left} niet bekeken: het zijn er te veel of ze liggen te diep.',
  'contained-some-not': 'Van {count} bewijzen erin houden er {bad} geen stand of waren niet te controleren.',
  'contained-altered':
    'Van {count} bewijzen erin zijn er {bad} gewijzigd of helemaal geen bewijs: het staat in voor iets wat niet klopt.',

  // proofs and keys of other kinds
  'base-proof': 'Hier staat het origineel van de houder, dat aan niemand getoond mag worden.',
  'contexts-replaced': 'Het vocabulaire waarmee is ondertekend, is vervangen.',
  'not-canonical': 'Het is niet in de vorm te brengen die is ondertekend.',
  'algorithm-refused': 'Het is “ondertekend” op een manier die niets bewijst ({algorithm}).',
  'critical-header': 'De handtekening stelt voorwaarden die Legible niet kent.',
  'claims-differ': 'Het token eromheen spreekt de inhoud tegen ({claim}).',
  'certificate-missing': 'Het is zonder certificaat verzegeld.',
  'certificate-unlisted':
    'Verzegeld met een certificaat op naam van {subject}. De vertrouwenslijsten van de EU zijn niet geraadpleegd, dus dat blijft onbevestigd.',
  'certificate-out-of-date':
    'Verzegeld met een certificaat op naam van {subject} dat op het vermelde moment niet geldig was.',
  'disclosure-unsupported': 'Delen worden onthuld op een manier die Legible niet kan controleren.',
  'disclosure-unreadable': 'Een onthuld deel is onleesbaar.',
  'disclosure-not-signed': 'Er staat iets in dat de uitgever niet heeft ondertekend.',
};
