import type { Sentences } from '../sentences';

/** Does the badge belong to this person, on what basis, or what to ask. */
export const recipient: Sentences = {
  'recipient-not-asked': 'Comparé à personne.',
  'recipient-email-page': 'Émis à une adresse e-mail de cette page ({email}).',
  'recipient-email-resume': 'Émis à une adresse e-mail du CV ({email}).',
  'recipient-email-typed': 'Émis à l’adresse que vous avez saisie ({email}).',
  'recipient-differs-page': 'Émis à aucune des {tried} adresse(s) de cette page.',
  'recipient-differs-resume': 'Pas émis à l’adresse du CV ({email}).',
  'recipient-differs-typed': 'Pas émis à l’adresse que vous avez saisie ({email}).',
  'recipient-differs-link': 'Pas émis à l’adresse que nomme son propre lien ({email}).',
  'recipient-did-page': 'L’identifiant de portefeuille auquel il est émis ({value}) est sur cette page.',
  'recipient-did-resume': 'L’identifiant de portefeuille auquel il est émis ({value}) est dans le CV.',
  'recipient-did-typed': 'L’identifiant de portefeuille auquel il est émis ({value}) est celui saisi.',
  'recipient-telephone-page': 'Le numéro de téléphone auquel il est émis ({value}) est sur cette page.',
  'recipient-telephone-resume': 'Le numéro de téléphone auquel il est émis ({value}) est dans le CV.',
  'recipient-telephone-typed': 'Le numéro de téléphone auquel il est émis ({value}) est celui saisi.',
  'recipient-url-page': 'L’adresse web à laquelle il est émis ({value}) est sur cette page.',
  'recipient-url-resume': 'L’adresse web à laquelle il est émis ({value}) est dans le CV.',
  'recipient-url-typed': 'L’adresse web à laquelle il est émis ({value}) est celle saisie.',
  'recipient-name': 'Seul le nom concorde (« {stated} » et « {name} »).',
  'recipient-name-other':
    'Il nomme {stated} ; ici le nom est {name}. Les noms changent : demandez à la personne.',
  'recipient-link-address-only':
    'Il est émis à l’adresse de son propre lien ({email}). Demandez à la personne si c’est la sienne.',
  'recipient-several-people':
    'Cette page montre plusieurs personnes ou adresses ; on ne sait pas à qui est ce badge.',
  'recipient-several-subjects':
    'Il parle de {count} personnes : ce qu’il dit peut valoir pour une autre d’entre elles.',
  'recipient-not-stated': 'Il ne dit pas à qui il a été émis.',
  'recipient-ask-email': 'Demandez à la personne à quelle adresse e-mail il a été émis.',
  'recipient-ask-plain-email': 'Il est émis à {email}. Demandez si c’est l’adresse de la personne.',
  'recipient-ask-did':
    'Il est émis à un identifiant de portefeuille. Demandez à la personne de le présenter depuis ce portefeuille.',
  'recipient-ask-telephone': 'Il est émis à un numéro de téléphone. Demandez-le à la personne.',
  'recipient-ask-url': 'Il est émis à une adresse web. Demandez à la personne si c’est la sienne.',
  'recipient-ask-name': 'Il nomme {stated}. Demandez à la personne de confirmer.',
  'recipient-ask-other': 'Il est émis à un identifiant du genre {type}. Demandez-le à la personne.',
  'recipient-unreadable': 'Son destinataire est écrit d’une façon illisible ({algorithm}).',
  'recipient-md5-weak': 'L’adresse n’est que faiblement protégée (MD5).',
  'recipient-link-names-address': 'Le lien du badge nomme cette adresse.',
  'recipient-name-agrees': 'Le nom concorde, bien que l’adresse diffère.',
};
