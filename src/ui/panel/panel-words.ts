/** Labels of the side panel in one language. */
export interface PanelWords {
  title: string;
  /** the popup's button that opens the panel */
  open: string;
  pressButton: string;
  checkAll: string;
  checkAllNote: string;
  stop: string;
  progress: string;
  waiting: string;
  filter: string;
  everything: string;
  sort: string;
  orders: Readonly<Record<'page' | 'verdict' | 'method' | 'issuer' | 'name', string>>;
  goTo: string;
  wentTo: string;
  notInPage: string;
  read: string;
  issuer: string;
  noDomain: string;
  skills: string;
  noSkills: string;
  noFramework: string;
  inForce: string;
  notInForce: string;
  role: string;
  roleField: string;
  roleNote: string;
  lookUp: string;
  named: string;
  mentioned: string;
  notEvidenced: string;
  notEvidencedNote: string;
  notChecked: string;
  export: string;
  exportNote: string;
  print: string;
  json: string;
  csv: string;
}
