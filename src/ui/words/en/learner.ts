import type { LearnerWords } from '../../preview/learner-words';

/** English. */
export const learner: LearnerWords = {
  seenTitle: 'How a recruiter reads this',
  couldTitle: 'What it could say',
  firstSentence: 'The first sentence a recruiter sees:',
  isDraft: 'This is a draft: nobody holds it and nothing is signed yet, so there is no verdict to preview.',
  noGaps: 'Nothing that a recruiter looks for is missing.',
  misses: 'A recruiter will miss {what}.',
  field: 'Field (Open Badges 3.0)',
  fieldOb2: 'Field (Open Badges 2.0)',
  letterTitle: 'Text to send to the issuer',
  letter:
    'Hello,\n\nemployers who read the badge “{name}” look for things that it does not state yet. Could you add them to the badge?\n\n{asks}\n\nThe names in brackets are the fields of the Open Badges standard that carry them.\n\nThank you',
  letterLine: '– {ask} ({field})',
  letterAsks: { result: 'Add the result that the holder reached and the result that was required.' },
  copy: 'Copy',
  copied: 'Copied.',
  copyFailed: 'The browser did not allow copying; the text is marked, copy it with the keyboard.',
  linkTitle: 'How to link it so that it can be checked',
  linkThis: 'Put this link on LinkedIn and in your résumé:',
  linkKnown: '{host} keeps a credential behind it that can be checked.',
  linkPageOnly:
    '{host} only shows a web page. Nothing behind this link can be checked; if the same badge is also on another host, link that one.',
  linkRetired: '{host} was closed. Ask the issuer for the badge anew.',
  linkChecker: 'This leads to a service that checks badges. Link the badge itself.',
  linkUnknown:
    'It names no address where it can be had again. Put the file itself (JSON, or the picture with the badge baked in) on a page of yours under https and link that file.',
  linkFile: 'Or attach this very file to your résumé PDF as an attachment.',
  linkEmail:
    'Leave out everything after “?”: it holds your e-mail address, which anyone who sees the link can read.',
  linkRules: [
    'Link the award itself, not your profile, a collection or the picture.',
    'On LinkedIn the link belongs into “Credential URL” under Licenses & certifications.',
    'In a PDF make the words a real link, or write out the whole address in one line.',
    'Short links and redirects hide where they lead; use the full address.',
    'A picture keeps its badge only as the original file: a screenshot, a print or an upload that is compressed again loses it.',
  ],
  otherHosts: 'For each badge host: which link works and which one loses the proof',
  host: 'Host',
  linkPut: 'Link this',
  linkLoses: 'This loses the proof',
  notes: {
    'picture-shared': 'The picture is the same for everybody who earned it.',
    'page-only': 'A web page only; nothing there can be checked.',
    'link-issuer': 'Shows what others issued: link the issuer’s own page of the award.',
    'cut-at-hash': 'LinkedIn may cut the link at “#”; then nothing is left of it.',
    'file-needed': 'Attach the JSON file itself.',
    'often-credly': 'The same award is often on Credly: link that one.',
    retired: 'Closed; ask the issuer for the badge anew.',
    'json-file': 'Link the JSON file that the page loads.',
    'open-to-view': 'Can only be opened, not checked.',
    checker: 'A service that checks badges, not a badge.',
    'badge-class': 'Says what the badge is, not who earned it.',
    'old-short': 'Short old addresses lead to the page only.',
  },
  emailTitle: 'Which e-mail address is it bound to?',
  emailHint:
    'Type an address to see whether the badge is bound to it. A recruiter sees the same answer for the address in your application. It is compared here and kept nowhere.',
};
