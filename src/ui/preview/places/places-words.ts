/** Words of the places where a recruiter meets a badge, in one language. */
export interface PlacesWords {
  title: string;
  intro: string;
  /** label of the switch, and its two answers */
  ways: string;
  advised: string;
  usual: string;
  yourName: string;
  yourEmail: string;
  personNote: string;
  /** stands in a drawn page where no name was typed */
  somebody: string;
  linkedin: string;
  resume: string;
  ats: string;
  /** `{date}` */
  issued: string;
  expires: string;
  /** `{id}` */
  credentialId: string;
  showCredential: string;
  /** headings of the drawn pages */
  certifications: string;
  application: string;
  emailField: string;
  linkField: string;
  /** `{name}` is attached to the PDF */
  attached: string;
  /** before what resting on the mark shows, and picking it in the strip */
  onMark: string;
  onStrip: string;
  /** the mark is not there at once */
  press: string;
  noMark: string;
  /** the same of a PDF */
  noStrip: string;
  /** a file has no address: nothing can be linked */
  noAddress: string;
  /** `{host}` was not asked */
  fromFile: string;
  /** `{hosts}` have to be allowed, and until then the verdict is `{verdict}` */
  firstAllow: string;
  /** in a PDF nobody is compared by itself */
  pdfAddress: string;
}
