import type { Sentences } from '../sentences';

/** Who else vouches for a badge or its issuer, and whether that counts. */
export const endorsement: Sentences = {
  'endorsed-credential': '{by} endorses this badge.',
  'endorsed-achievement': '{by} endorses what this badge stands for.',
  'endorsed-issuer': '{by} endorses its issuer.',
  'endorsed-creator': '{by} endorses those who designed it.',
  'quality-assured': '{by} vouches for its quality: {text}.',
  'endorsement-altered':
    'It carries an endorsement that was altered or is signed by somebody else than it says: it does not count.',
  'endorsement-expired': 'An endorsement by {by} has expired and does not count any more.',
  'endorsement-not-yet-valid': 'An endorsement by {by} is not in force yet and does not count.',
  'endorsement-revoked': 'An endorsement by {by} was withdrawn and does not count any more.',
  'endorsement-unchecked': 'An endorsement said to be by {by} could not be checked, so it does not count.',
  'endorsement-unreachable':
    'It points to an endorsement at {host} that could not be had, so it does not count.',
  'endorsement-unreadable': 'It carries an endorsement that cannot be read, so it does not count.',
  'endorsement-other-kind': 'Where an endorsement should be it carries something else, which does not count.',
  'endorsement-too-slow': 'It carries an endorsement that took too long to check, so it does not count.',
  'endorsement-of-another':
    'It carries an endorsement by {by} that is about something else: it does not count.',
  'endorsement-own': 'Its issuer endorses it itself, which adds nothing.',
  'endorsement-nameless':
    'It is endorsed with a key that belongs to nobody we know ({by} is a name anybody could write): it does not count.',
  'endorsement-untied':
    '{by} endorses {about}, but nothing shows that this is the issuer’s own, so it does not count.',
  'accreditation-claimed': 'Claims to be accredited: “{text}”. That was not checked.',
  'quality-claimed': 'Claims that its quality is assured: “{text}”. That was not checked.',
};
