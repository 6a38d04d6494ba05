import type { Sentences } from '../sentences';

/** Does the badge belong to this person, on what basis, or what to ask. */
export const recipient: Sentences = {
  'recipient-not-asked': 'Mit niemandem verglichen.',
  'recipient-email-page': 'Ausgestellt auf eine E-Mail-Adresse dieser Seite ({email}).',
  'recipient-email-resume': 'Ausgestellt auf eine E-Mail-Adresse im Lebenslauf ({email}).',
  'recipient-email-typed': 'Ausgestellt auf die eingegebene Adresse ({email}).',
  'recipient-differs-page': 'Auf keine der {tried} Adresse(n) dieser Seite ausgestellt.',
  'recipient-differs-resume': 'Nicht auf die Adresse im Lebenslauf ausgestellt ({email}).',
  'recipient-differs-typed': 'Nicht auf die eingegebene Adresse ausgestellt ({email}).',
  'recipient-differs-link': 'Nicht auf die Adresse ausgestellt, die der eigene Link nennt ({email}).',
  'recipient-did-page': 'Die Wallet-Kennung, auf die es lautet ({value}), steht auf dieser Seite.',
  'recipient-did-resume': 'Die Wallet-Kennung, auf die es lautet ({value}), steht im Lebenslauf.',
  'recipient-did-typed': 'Die Wallet-Kennung, auf die es lautet ({value}), ist die eingegebene.',
  'recipient-telephone-page': 'Die Telefonnummer, auf die es lautet ({value}), steht auf dieser Seite.',
  'recipient-telephone-resume': 'Die Telefonnummer, auf die es lautet ({value}), steht im Lebenslauf.',
  'recipient-telephone-typed': 'Die Telefonnummer, auf die es lautet ({value}), ist die eingegebene.',
  'recipient-url-page': 'Die Webadresse, auf die es lautet ({value}), steht auf dieser Seite.',
  'recipient-url-resume': 'Die Webadresse, auf die es lautet ({value}), steht im Lebenslauf.',
  'recipient-url-typed': 'Die Webadresse, auf die es lautet ({value}), ist die eingegebene.',
  'recipient-name': 'Nur der Name stimmt überein („{stated}“ und „{name}“).',
  'recipient-name-other':
    'Genannt ist {stated}; hier lautet der Name {name}. Namen ändern sich: fragen Sie nach.',
  'recipient-link-address-only':
    'Ausgestellt auf die Adresse im eigenen Link ({email}). Fragen Sie, ob sie der Person gehört.',
  'recipient-several-people':
    'Diese Seite zeigt mehrere Personen oder Adressen; wessen Badge dies ist, ist nicht klar.',
  'recipient-several-subjects':
    'Darin geht es um {count} Personen: Was dort steht, kann für eine andere von ihnen gelten.',
  'recipient-not-stated': 'Es ist nicht gesagt, für wen es ausgestellt wurde.',
  'recipient-ask-email': 'Fragen Sie, auf welche E-Mail-Adresse es ausgestellt wurde.',
  'recipient-ask-plain-email': 'Ausgestellt auf {email}. Fragen Sie, ob diese Adresse der Person gehört.',
  'recipient-ask-did': 'Ausgestellt auf eine Wallet-Kennung. Lassen Sie es aus dieser Wallet vorlegen.',
  'recipient-ask-telephone': 'Ausgestellt auf eine Telefonnummer. Fragen Sie danach.',
  'recipient-ask-url': 'Ausgestellt auf eine Webadresse. Fragen Sie, ob sie der Person gehört.',
  'recipient-ask-name': 'Genannt ist {stated}. Bitten Sie um Bestätigung.',
  'recipient-ask-other': 'Ausgestellt auf eine Kennung der Art {type}. Fragen Sie danach.',
  'recipient-unreadable': 'Für wen es ist, ist auf nicht lesbare Weise geschrieben ({algorithm}).',
  'recipient-md5-weak': 'Die Adresse ist nur schwach geschützt (MD5).',
  'recipient-link-names-address': 'Der eigene Link des Badges nennt diese Adresse.',
  'recipient-name-agrees': 'Der Name stimmt überein, die Adresse nicht.',
};
