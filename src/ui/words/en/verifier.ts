import type { VerifierWords } from '../../verifier/verifier-words';

/** English. */
export const verifier: VerifierWords = {
  title: 'Legible: read and check credentials',
  readPdf: 'Read this PDF',
  open: 'Open the verifier',
  intro:
    'Files are read on this machine and sent nowhere. Only what has to be asked is asked: the issuer’s key, its status list, the badge’s host.',
  drop: 'Drop files here, or paste them',
  pick: 'Choose files',
  typeHere: 'Address or text of a credential',
  typeHint: 'One address a line, or the credential itself (JSON, JWT).',
  check: 'Check',
  language: 'Language',
  results: 'Results',
  progress: '{done} of {all} checked',
  waiting: 'Waiting',
  working: 'Checking…',
  remove: 'Remove {name}',
  clear: 'Remove all',
  saveReport: 'Save report',
  saveJson: 'Save as JSON',
  saveAll: 'Save all reports as one page',
  saveAllJson: 'Save all as JSON',
  saveCredential: 'Save the credential',
  print: 'Print',
  savedOn:
    'Saved from Legible on {date}. This file is a copy of what was found then; it proves nothing by itself.',
  tooMany: 'Only the first {max} were taken.',
  tooLarge: 'The file is too large to be read.',
  nothingTyped: 'Type or paste something first.',
  allowed: 'Allowed. Checking again.',
  notAllowed: 'Not allowed; nothing was asked.',
  corsNote:
    'A web page may ask only hosts that permit it, and {hosts} gave this page no answer. That says nothing against the credential: the Legible extension or the terminal can ask.',
  corsIntro:
    'This page runs without the extension. Browsers let a web page ask only those hosts that permit it; many badge hosts do not. What could not be asked is shown as not checked, never as bad.',
  ownSwitch: 'This is my own badge, or a draft',
  pasted: 'Pasted text',
};
