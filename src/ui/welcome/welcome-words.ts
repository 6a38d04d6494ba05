/** Labels of the first-run page, and of the choice that settings share with it, in one language. */
export interface WelcomeWords {
  title: string;
  does: string;
  asks: string;
  asksNote: string;
  permission: string;
  choose: string;
  ahead: string;
  aheadHosts: string;
  aheadNote: string;
  window: string;
  saveHosts: string;
}
