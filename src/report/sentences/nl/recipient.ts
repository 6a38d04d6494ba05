import type { Sentences } from '../sentences';

/** Does the badge belong to this person, on what basis, or what to ask. */
export const recipient: Sentences = {
  'recipient-not-asked': 'Met niemand vergeleken.',
  'recipient-email-page': 'Uitgegeven aan een e-mailadres op deze pagina ({email}).',
  'recipient-email-resume': 'Uitgegeven aan een e-mailadres in het cv ({email}).',
  'recipient-email-typed': 'Uitgegeven aan het adres dat u typte ({email}).',
  'recipient-differs-page': 'Aan geen van de {tried} adres(sen) op deze pagina uitgegeven.',
  'recipient-differs-resume': 'Niet uitgegeven aan het adres in het cv ({email}).',
  'recipient-differs-typed': 'Niet uitgegeven aan het adres dat u typte ({email}).',
  'recipient-differs-link': 'Niet uitgegeven aan het adres dat de eigen link noemt ({email}).',
  'recipient-did-page': 'Het walletkenmerk waaraan het is uitgegeven ({value}) staat op deze pagina.',
  'recipient-did-resume': 'Het walletkenmerk waaraan het is uitgegeven ({value}) staat in het cv.',
  'recipient-did-typed': 'Het walletkenmerk waaraan het is uitgegeven ({value}) is dat wat u typte.',
  'recipient-telephone-page': 'Het telefoonnummer waaraan het is uitgegeven ({value}) staat op deze pagina.',
  'recipient-telephone-resume': 'Het telefoonnummer waaraan het is uitgegeven ({value}) staat in het cv.',
  'recipient-telephone-typed': 'Het telefoonnummer waaraan het is uitgegeven ({value}) is dat wat u typte.',
  'recipient-url-page': 'Het webadres waaraan het is uitgegeven ({value}) staat op deze pagina.',
  'recipient-url-resume': 'Het webadres waaraan het is uitgegeven ({value}) staat in het cv.',
  'recipient-url-typed': 'Het webadres waaraan het is uitgegeven ({value}) is dat wat u typte.',
  'recipient-name': 'Alleen de naam komt overeen (“{stated}” en “{name}”).',
  'recipient-name-other': 'Noemt {stated}; hier is de naam {name}. Namen veranderen: vraag het de kandidaat.',
  'recipient-link-address-only':
    'Uitgegeven aan het adres in de eigen link ({email}). Vraag of dat adres van de kandidaat is.',
  'recipient-several-people':
    'Deze pagina toont meerdere mensen of adressen; van wie deze badge is, is niet duidelijk.',
  'recipient-several-subjects':
    'Het gaat over {count} personen: wat er staat, kan voor een ander van hen gelden.',
  'recipient-not-stated': 'Er staat niet aan wie het is uitgegeven.',
  'recipient-ask-email': 'Vraag de kandidaat aan welk e-mailadres het is uitgegeven.',
  'recipient-ask-plain-email': 'Uitgegeven aan {email}. Vraag of dat adres van de kandidaat is.',
  'recipient-ask-did':
    'Uitgegeven aan een walletkenmerk. Vraag de kandidaat het vanuit die wallet voor te leggen.',
  'recipient-ask-telephone': 'Uitgegeven aan een telefoonnummer. Vraag de kandidaat ernaar.',
  'recipient-ask-url': 'Uitgegeven aan een webadres. Vraag of het van de kandidaat is.',
  'recipient-ask-name': 'Noemt {stated}. Vraag de kandidaat om bevestiging.',
  'recipient-ask-other': 'Uitgegeven aan een kenmerk van het soort {type}. Vraag de kandidaat ernaar.',
  'recipient-unreadable': 'De ontvanger is op een onleesbare manier geschreven ({algorithm}).',
  'recipient-md5-weak': 'Het adres is maar zwak beschermd (MD5).',
  'recipient-link-names-address': 'De eigen link van de badge noemt dat adres.',
  'recipient-name-agrees': 'De naam komt overeen, het adres niet.',
};
