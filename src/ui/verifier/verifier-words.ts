/** Words of the verifier page in one language. */
export interface VerifierWords {
  title: string;
  /** the popup's link to this page */
  /** the popup's button for a PDF that the tab shows */
  readPdf: string;
  open: string;
  intro: string;
  drop: string;
  pick: string;
  typeHere: string;
  typeHint: string;
  check: string;
  language: string;
  results: string;
  /** `{done}` of `{all}` */
  progress: string;
  waiting: string;
  working: string;
  /** `{name}` is what it is known by */
  remove: string;
  clear: string;
  saveReport: string;
  saveJson: string;
  /** of all in the list */
  saveAll: string;
  saveAllJson: string;
  /** the same columns as of the side panel */
  saveAllCsv: string;
  saveCredential: string;
  print: string;
  /** `{date}`: foot of a saved report */
  savedOn: string;
  tooMany: string;
  tooLarge: string;
  nothingTyped: string;
  allowed: string;
  notAllowed: string;
  /** in the web build, beside a host that did not answer */
  corsNote: string;
  corsIntro: string;
  /** the button that turns the camera on */
  camera: string;
  /** while the browser asks the reader */
  cameraAsking: string;
  /** the picture, for who cannot see it */
  cameraView: string;
  cameraHint: string;
  cameraStop: string;
  /** of a code with other things in it */
  cameraNothing: string;
  cameraFound: string;
  cameraRefused: string;
  cameraNone: string;
  cameraBusy: string;
  ownSwitch: string;
  pasted: string;
}
