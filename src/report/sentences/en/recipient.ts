import type { Sentences } from '../sentences';

/** Does the badge belong to this person, on what basis, or what to ask. */
export const recipient: Sentences = {
  'recipient-not-asked': 'Not compared with anybody.',
  'recipient-email-page': 'Issued to an e-mail address on this page ({email}).',
  'recipient-email-resume': 'Issued to an e-mail address in the résumé ({email}).',
  'recipient-email-typed': 'Issued to the address you typed ({email}).',
  'recipient-differs-page': 'Not issued to any of the {tried} address(es) on this page.',
  'recipient-differs-resume': 'Not issued to the address in the résumé ({email}).',
  'recipient-differs-typed': 'Not issued to the address you typed ({email}).',
  'recipient-differs-link': 'Not issued to the address that its own link names ({email}).',
  'recipient-did-page': 'The wallet identifier it was issued to ({value}) is the one on this page.',
  'recipient-did-resume': 'The wallet identifier it was issued to ({value}) is the one in the résumé.',
  'recipient-did-typed': 'The wallet identifier it was issued to ({value}) is the one you typed.',
  'recipient-telephone-page': 'The telephone number it was issued to ({value}) is the one on this page.',
  'recipient-telephone-resume': 'The telephone number it was issued to ({value}) is the one in the résumé.',
  'recipient-telephone-typed': 'The telephone number it was issued to ({value}) is the one you typed.',
  'recipient-url-page': 'The web address it was issued to ({value}) is the one on this page.',
  'recipient-url-resume': 'The web address it was issued to ({value}) is the one in the résumé.',
  'recipient-url-typed': 'The web address it was issued to ({value}) is the one you typed.',
  'recipient-name': 'Only the name agrees (“{stated}” and “{name}”).',
  'recipient-name-other': 'It names {stated}; here the name is {name}. Names change: ask the candidate.',
  'recipient-link-address-only':
    'It was issued to the address in its own link ({email}). Ask the candidate whether that address is theirs.',
  'recipient-several-people':
    'This page shows several people or addresses, and it is not clear whose badge this is.',
  'recipient-several-subjects': 'It speaks of {count} people: what it says may be true of another of them.',
  'recipient-not-stated': 'It does not say to whom it was issued.',
  'recipient-ask-email': 'Ask the candidate to which e-mail address it was issued.',
  'recipient-ask-plain-email': 'It was issued to {email}. Ask whether that address is the candidate’s.',
  'recipient-ask-did':
    'It was issued to a wallet identifier. Ask the candidate to present it from that wallet.',
  'recipient-ask-telephone': 'It was issued to a telephone number. Ask the candidate for it.',
  'recipient-ask-url': 'It was issued to a web address. Ask the candidate whether it is theirs.',
  'recipient-ask-name': 'It names {stated}. Ask the candidate to confirm.',
  'recipient-ask-other': 'It was issued to an identifier of the kind {type}. Ask the candidate for it.',
  'recipient-unreadable': 'Its recipient is written in a way that cannot be read ({algorithm}).',
  'recipient-md5-weak': 'The address is protected only weakly (MD5).',
  'recipient-link-names-address': 'The badge’s own link names that address.',
  'recipient-name-agrees': 'The name agrees, though the address does not.',
};
