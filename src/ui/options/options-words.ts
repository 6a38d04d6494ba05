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
  sites: string;
  sitesNote: string;
  siteField: string;
  siteAdd: string;
  /** `{host}` may not be looked at */
  siteRefused: string;
  siteUnclear: string;
  /** the toolbar window's button */
  siteAlways: string;
  /** the same for a frame of another origin */
  siteFrame: string;
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
  registryField: string;
  registryAdd: string;
  /** `{host}`, and `{why}`: one of the two below */
  registryNot: string;
  registryUnclear: string;
  registrySilent: string;
  registryUnreadable: string;
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
