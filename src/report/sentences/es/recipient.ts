import type { Sentences } from '../sentences';

/** Does the badge belong to this person, on what basis, or what to ask. */
export const recipient: Sentences = {
  'recipient-not-asked': 'No se comparó con nadie.',
  'recipient-email-page': 'Emitido a una dirección de correo de esta página ({email}).',
  'recipient-email-resume': 'Emitido a una dirección de correo del currículum ({email}).',
  'recipient-email-typed': 'Emitido a la dirección que escribió ({email}).',
  'recipient-differs-page': 'No emitido a ninguna de las {tried} direcciones de esta página.',
  'recipient-differs-resume': 'No emitido a la dirección del currículum ({email}).',
  'recipient-differs-typed': 'No emitido a la dirección que escribió ({email}).',
  'recipient-differs-link': 'No emitido a la dirección que nombra su propio enlace ({email}).',
  'recipient-did-page': 'El identificador de cartera al que se emitió ({value}) está en esta página.',
  'recipient-did-resume': 'El identificador de cartera al que se emitió ({value}) está en el currículum.',
  'recipient-did-typed': 'El identificador de cartera al que se emitió ({value}) es el que escribió.',
  'recipient-telephone-page': 'El teléfono al que se emitió ({value}) está en esta página.',
  'recipient-telephone-resume': 'El teléfono al que se emitió ({value}) está en el currículum.',
  'recipient-telephone-typed': 'El teléfono al que se emitió ({value}) es el que escribió.',
  'recipient-url-page': 'La dirección web a la que se emitió ({value}) está en esta página.',
  'recipient-url-resume': 'La dirección web a la que se emitió ({value}) está en el currículum.',
  'recipient-url-typed': 'La dirección web a la que se emitió ({value}) es la que escribió.',
  'recipient-name': 'Solo coincide el nombre («{stated}» y «{name}»).',
  'recipient-name-other':
    'Nombra a {stated}; aquí el nombre es {name}. Los nombres cambian: pregunte a la persona.',
  'recipient-link-address-only':
    'Se emitió a la dirección de su propio enlace ({email}). Pregunte a la persona si es suya.',
  'recipient-several-people':
    'Esta página muestra varias personas o direcciones y no está claro de quién es la insignia.',
  'recipient-several-subjects': 'Habla de {count} personas: lo que dice puede valer para otra de ellas.',
  'recipient-not-stated': 'No dice a quién se emitió.',
  'recipient-ask-email': 'Pregunte a la persona a qué dirección de correo se emitió.',
  'recipient-ask-plain-email': 'Se emitió a {email}. Pregunte si es la dirección de la persona.',
  'recipient-ask-did':
    'Se emitió a un identificador de cartera. Pida a la persona que lo presente desde esa cartera.',
  'recipient-ask-telephone': 'Se emitió a un número de teléfono. Pídaselo a la persona.',
  'recipient-ask-url': 'Se emitió a una dirección web. Pregunte a la persona si es suya.',
  'recipient-ask-name': 'Nombra a {stated}. Pida a la persona que lo confirme.',
  'recipient-ask-other': 'Se emitió a un identificador del tipo {type}. Pídaselo a la persona.',
  'recipient-unreadable': 'Su destinatario está escrito de un modo que no se puede leer ({algorithm}).',
  'recipient-md5-weak': 'La dirección está poco protegida (MD5).',
  'recipient-link-names-address': 'El propio enlace de la insignia nombra esa dirección.',
  'recipient-name-agrees': 'El nombre coincide, aunque la dirección no.',
};
