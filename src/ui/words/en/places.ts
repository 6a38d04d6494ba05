import type { PlacesWords } from '../../preview/places/places-words';

/** English. */
export const places: PlacesWords = {
  title: 'Where a recruiter meets it',
  intro: 'Sketches of three places, with what Legible shows in each. Drawing them asks nobody anything.',
  ways: 'How it is linked',
  advised: 'As we advise',
  usual: 'As most people do',
  yourName: 'Your name, as in your profile',
  yourEmail: 'Your e-mail address, as in an application',
  personNote: 'Both are only for these sketches; they are kept nowhere.',
  somebody: 'Your name',
  linkedin: 'LinkedIn: licences and certifications',
  resume: 'Résumé as a PDF',
  ats: 'Application in an applicant tracking system',
  issued: 'Issued {date}',
  expires: 'Expires {date}',
  credentialId: 'Credential ID {id}',
  showCredential: 'Show credential',
  certifications: 'Certificates',
  application: 'Application',
  emailField: 'E-mail',
  linkField: 'Link to the certificate',
  attached: 'Attached to this PDF: {name}',
  onMark: 'Resting on the mark shows this first; pressing it shows the whole card.',
  onStrip: 'Picking it in the strip shows this first; press it for the whole card.',
  press:
    'Legible comes here when the recruiter presses its toolbar button, or by itself on sites they chose.',
  noMark: 'Legible puts no mark here: this link leads to no badge.',
  noStrip: 'Legible finds nothing here: this link leads to no badge.',
  noAddress:
    'A file has no address, so it cannot be linked here. Attach it to your résumé PDF, or put it on a page of yours and link that.',
  fromFile: '{host} was not asked. A recruiter sees this if the same badge lies there.',
  firstAllow: 'The first time, the recruiter is asked to allow: {hosts}. Until then it reads “{verdict}”.',
  pdfAddress:
    'Legible compares the badge with the e-mail addresses that the PDF itself gives: put the one it was issued to into your résumé.',
};
