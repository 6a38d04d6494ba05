/** Labels of the settings page in one language. */
export interface OptionsWords {
  title: string;
  /** the popup's button that opens the page */
  open: string;
  language: string;
  browserLanguage: string;
  when: string;
  hover: string;
  click: string;
  hosts: string;
  hostsNote: string;
  noHosts: string;
  takeBack: string;
  registries: string;
  registriesNote: string;
  askDefaults: string;
  fromOrganisation: string;
  importFile: string;
  imported: string;
  notImported: string;
  remove: string;
  pins: string;
  noPins: string;
  forget: string;
  data: string;
  dataNote: string;
  clear: string;
  cleared: string;
  saved: string;
}
