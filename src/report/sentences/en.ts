import { endorsement } from './en/endorsement';
import { files } from './en/files';
import { issuer } from './en/issuer';
import { recipient } from './en/recipient';
import type { Sentences } from './sentences';

/** English. `{gap}` is filled with what a check found. */
export const en: Sentences = {
  ...endorsement,
  ...files,
  ...issuer,
  ...recipient,

  // headlines, one a verdict
  'verdict-verified': 'Signature valid',
  'verdict-confirmed': 'Confirmed by {host} just now',
  'verdict-expired': 'Genuine, but expired on {date}',
  'verdict-revoked': 'Revoked by its issuer',
  'verdict-suspended': 'Suspended by its issuer',
  'verdict-not-yet-valid': 'Genuine, but not valid before {date}',
  'verdict-invalid-altered': 'Altered: do not rely on it',
  'verdict-invalid-forged': 'Not signed by the issuer it names: do not rely on it',
  'verdict-invalid': 'Does not hold: do not rely on it',
  'verdict-unchecked': 'Could not be checked',
  'verdict-page-only': 'Only a web page: nothing to verify',

  // container
  'page-only': '{host} shows this award as a web page. It holds no credential that a machine could check.',
  'page-existence': '{host} has a record of this award. It holds no credential that a machine could check.',
  'retired-host': '{host} was closed; nothing can be asked there any more.',
  'host-shows-others':
    '{host} shows badges that others issued. It holds no credential that a machine could check.',
  'host-open-to-view':
    '{host} shows this only to somebody who opens the link; there is nothing to check from here.',
  'host-file-needed':
    '{host} gives the credential to the holder as a file: ask the candidate for it and check that.',
  'host-self-vouched': '{host} vouches for its own courses on its own page. There is no credential to check.',
  'host-often-on-credly':
    '{host} shows a web page only. The same award is often on Credly too, where it can be checked.',
  'host-checker': 'This leads to a service that checks badges, not to a badge.',
  'no-credential': 'No credential was found in this file.',
  'unknown-format': 'This is not a kind of credential that we know.',
  'only-a-link': 'This only points to a credential at {url}.',
  'jwt-unreadable': 'The signed token in it cannot be read.',
  'jwt-two-credentials':
    'The signed token holds two credentials at once, so that different readers would read different things.',
  'sealed-payload-unreadable': 'The sealed content cannot be read.',
  'credential-unavailable': '{host} did not answer, so nothing could be checked. Try again later.',
  'address-refused': 'Legible does not ask {host}: its address is not allowed.',
  offline:
    'This computer has no network connection at the moment, so {host} could not be asked. Try again when it has.',
  'credential-redirected':
    '{host} sends on to another address, which Legible cannot see from here. Open the link, and press the Legible button on the page that it leads to.',
  'credential-permission-missing': 'Legible may not ask {host} yet. Allow it in the toolbar window.',
  'credential-not-found': '{host} does not know this badge: it may have been withdrawn or made private.',
  'credential-refused':
    '{host} does not show this badge to everybody ({status}). Ask the candidate for the file or for a public link.',
  'credential-busy': '{host} is overloaded or being repaired ({status}). Try again later.',
  'page-instead':
    '{host} answered with a web page where data should be. If your network wants you to sign in first, do that; then check again.',
  'host-wait': '{host} asks for patience ({status}). Try again in {minutes} min.',
  'credential-page-instead':
    '{host} answered with a web page where the badge should be. If your network wants you to sign in first, do that; then check again.',
  'credential-status': '{host} answered with an error ({status}).',
  'file-unreadable': 'The file could not be read.',
  'took-too-long': 'This took too long and was stopped.',
  'check-failed-to-run': 'This check could not be run.',

  // structure
  'keeps-standard': 'It is written as its standard demands.',
  'odd-structure': 'It departs a little from its standard: {what}.',
  'breaks-standard': 'It breaks its standard: {what}.',

  // context
  'vocabulary-known': 'Its terms come from published vocabularies that Legible knows.',
  'vocabulary-fetched-known': 'A published vocabulary was fetched; its content is the one expected.',
  'vocabulary-fetched': 'It uses a vocabulary of its own ({url}), which was fetched to check it.',
  'vocabulary-own': 'It uses a vocabulary of its own, which it carries with it.',
  'undefined-term': 'It contains “{term}”, which has no defined meaning and is not covered by the signature.',
  'meaningless-term':
    'It gives “{term}” as a type, an identifier or a language, which by its standard it is not.',
  'moved-terms': 'It is written in a way ({term}) that leaves open what belongs where.',
  'renamed-term': 'It spells “{term}” in a way of its own, which could hide what it says.',
  'json-ld-broken': 'Its vocabulary contradicts itself, so its meaning cannot be fixed.',
  'nothing-signed': 'The signature covers none of its content.',
  'context-unavailable':
    'The vocabulary at {url} could not be had, so the signature could not be checked. Check again later.',
  'context-permission-missing': 'Legible may not ask for the vocabulary at {url} yet.',

  // integrity
  unaltered: 'Nothing was altered since it was signed.',
  'unaltered-some-proofs-unsupported':
    'Nothing was altered since it was signed. It also carries a proof of a kind that Legible cannot check.',
  altered: 'The content does not match the signature: it was altered, or signed with another key.',
  'no-proof': 'It carries no signature.',
  'proof-unsupported': 'It is signed in a way that Legible cannot check yet ({proof}).',
  'too-many-proofs': 'It carries more signatures than can be checked.',
  'proof-value-unreadable': 'Its signature is not a signature at all.',
  'key-of-wrong-kind': 'The key ({kind}) is of another kind than the signature ({algorithm}).',
  'previous-proof-missing': 'A signature it builds on is missing.',
  'no-key-to-check-with': 'The key to check the signature could not be had.',
  'vocabulary-stands-in-the-way': 'The signature could not be checked because of its vocabulary.',
  'too-complex': 'It is built so intricately that checking it was stopped.',

  // issuer-key
  'bound-did-web': '{host} publishes the key that signed it.',
  'bound-https-key': '{host} publishes the key that signed it.',
  'bound-did-key': 'It was signed with the key that is the issuer’s identifier. The key binds no name.',
  'bound-did-jwk': 'It was signed with the key that is the issuer’s identifier. The key binds no name.',
  'bound-x509': 'It was sealed with a certificate made out to its issuer.',
  'signed-by-another': 'It names {issuer} as issuer but was signed with a key of {controller}.',
  'issuer-not-stated': 'It names no issuer, so nobody can be held to it.',
  'key-not-examined': 'Whose key signed it could not be examined.',
  'key-not-for-this-use': 'The issuer does not list the key for signing credentials.',
  'key-revoked': 'The issuer withdrew the key that signed it.',
  'key-carried-by-credential': 'The key comes with the credential itself, so it does not show who signed.',
  'key-unavailable': '{host} did not give the issuer’s key. Check again later.',
  'key-permission-missing':
    'Legible may not ask {host} for the issuer’s key yet. Allow it in the toolbar window.',
  'key-not-in-document': 'The issuer does not list the key that signed it.',
  'key-document-of-another': '{host} answered with the keys of somebody else.',
  'key-named-by-nobody': 'The key that signed it lies at an address that its issuer does not name.',
  'key-of-another': 'The key that signed it is said to belong to {controller}, who does not list it.',
  'key-id-malformed': 'It does not say properly which key signed it.',
  'key-not-named': 'Its signature does not say which key it was made with.',
  'key-unreadable': 'The key it names is not a key.',
  'key-kind-unsupported': 'The key is of a kind that Legible cannot use yet.',
  'key-terms-unreadable': 'When the issuer’s key was in use cannot be told from its document.',
  'key-method-unsupported': 'Legible cannot look up keys of the kind {method} yet.',

  // proof-terms
  'proof-terms-kept': 'The signature was made for this use.',
  'proof-purpose-wrong': 'The signature was made for another purpose ({purpose}).',
  'proof-date-unreadable': 'The signature bears a date that is none.',
  'proof-from-the-future': 'The signature is dated {date}, which is still to come.',
  'proof-expired': 'The signature was good only until {date}.',
  'key-expired': 'The key was no longer in use when it signed (until {date}).',
  'proof-for-one-domain': 'The signature was made for one particular recipient of the file.',

  // hosted
  'hosted-confirmed': '{host} vouches for it right now.',
  'hosted-revoked': '{host} says that it was revoked.',
  'hosted-revoked-because': '{host} says that it was revoked: “{why}”.',
  'hosted-not-found': '{host} does not know this badge: it may have been withdrawn or made private.',
  'hosted-unavailable': '{host} did not answer, so nobody vouches for it now. Try again later.',
  'hosted-not-json': '{host} answered with something that is no badge. Check again later.',
  'hosted-permission-missing': 'Legible may not ask {host} yet. Allow it in the toolbar window.',
  'hosted-without-url': 'It names no address where its issuer would vouch for it.',
  'hosted-other-id': '{host} answered with another badge than the one asked for.',
  'hosted-differs': 'The copy shown differs from what {host} says ({field}).',
  'hosted-no-issuer': 'The badge names no issuer.',
  'hosted-no-badge': 'It does not say which badge it is about.',
  'hosted-sent-elsewhere':
    '{host} sent us on to {served}, so it is not known whether its issuer vouches for it.',
  'hosted-issuer-elsewhere': '{host} speaks for an issuer that lives elsewhere.',
  'hosted-out-of-scope': 'It lives at {host}, where its issuer ({issuer}) keeps no badges.',

  // validity
  'in-period': 'It is valid until {date}.',
  'no-end-stated': 'It states no end of validity.',
  'clock-behind':
    'This device’s clock seems to be behind: {host} says that it is {date}. Set the clock and check again.',
  'clock-ahead':
    'This device’s clock seems to be ahead: {host} says that it is {date}. Set the clock and check again.',
  expired: 'It expired on {date}.',
  'not-yet-valid': 'It is not valid before {date}.',
  'date-unreadable': 'A date in it cannot be read: {date}.',

  // status
  'no-status-declared': 'It declares no way to be revoked.',
  'not-revoked': 'The issuer’s list was asked: it is not revoked.',
  'not-revoked-hosted': 'Its host was asked: it is not revoked.',
  revoked: 'The issuer revoked it.',
  'revoked-because': 'The issuer revoked it: “{why}”.',
  suspended: 'The issuer suspended it for now.',
  'status-message': 'The issuer’s list says: {message}.',
  'newer-version': 'The issuer’s list says that a newer version exists.',
  'status-unavailable': '{host} did not say whether it was revoked. Check again later.',
  'status-permission-missing':
    'Legible may not ask {host} yet whether it was revoked. Allow it in the toolbar window.',
  'status-unsupported': 'Legible cannot ask about revocation of the kind {type} yet.',
  'status-malformed': 'It does not say properly where its revocation is listed.',
  'status-too-many': 'It names more revocation lists than can be asked.',
  'status-list-malformed': 'The list of revocations cannot be used: it is not what it should be.',
  'status-list-too-large': 'The list of revocations is larger than any that may be used.',
  'status-list-out-of-date': 'The list of revocations is out of date.',
  'status-list-not-sound': 'The list of revocations was altered or is forged.',
  'status-list-unproven': 'It could not be shown that the list of revocations is genuine.',
  'status-list-short': 'It was not revoked, by a list that is shorter than the standard wants.',
  'status-index-outside': 'The list of revocations does not reach as far as this credential.',
  'status-needs-id': 'It has no identifier to look up in the list of revocations.',

  // advisory checks
  'schema-kept': 'It keeps the pattern (schema) it names.',
  'schema-not-kept': 'It departs from the pattern (schema) it names. That alone does not make it wrong.',
  'schema-unavailable': 'The pattern (schema) it names could not be had.',
  'refresh-unavailable': 'Whether a newer version exists could not be asked.',
  'newer-version-exists': 'Its issuer holds a newer version of it.',
  'newest-version': 'Its issuer holds no newer version of it.',
  'resources-same': 'The files it fixes are the ones that were signed.',
  'resource-differs': 'The file at {url} is not the one that was signed.',
  'resource-not-checked': 'A file that it fixes could not be compared with what was signed.',

  // presentations and records that hold other credentials
  'holder-signed': 'The person who presented it proved to hold it.',
  'holder-not-signed': 'Nobody signed the presentation, so it does not show who handed it in.',
  'holder-unclear': 'Who handed it in could not be checked.',
  'holder-broken': 'The presentation was altered or is signed by somebody else than it says.',
  'contained-hold': 'All {count} credentials inside it hold.',
  'contained-not-all':
    'Of {count} credentials inside it, {left} were not looked at: there are too many, or they lie too deep.',
  'contained-some-not': 'Of {count} credentials inside it, {bad} do not hold or could not be checked.',
  'contained-altered':
    'Of {count} credentials inside it, {bad} were altered or are no credentials at all, so it vouches for what is not so.',

  // proofs and keys of other kinds
  'base-proof': 'It shows the holder’s own master copy, which must not be shown to anybody.',
  'contexts-replaced': 'The vocabulary it was signed with was replaced.',
  'not-canonical': 'It cannot be brought to the form that was signed.',
  'algorithm-refused': 'It is “signed” in a way that proves nothing ({algorithm}).',
  'critical-header': 'Its signature makes conditions that Legible does not know.',
  'claims-differ': 'The token around it contradicts what it says ({claim}).',
  'certificate-missing': 'It is sealed without a certificate.',
  'certificate-unlisted':
    'It is sealed with a certificate made out to {subject}. The EU trust lists were not asked, so that stays unconfirmed.',
  'certificate-out-of-date':
    'It is sealed with a certificate made out to {subject} that was not valid at the time stated.',
  'disclosure-unsupported': 'It discloses parts in a way that Legible cannot check.',
  'disclosure-unreadable': 'A part that it discloses cannot be read.',
  'disclosure-not-signed': 'It shows something that the issuer did not sign.',
};
