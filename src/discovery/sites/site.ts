/** A site that needs more than the general scan. */
export interface Site {
  id: string;
  matches(url: URL): boolean;
  /** what the site calls the badge that an element leads to; '' when it does not say */
  label?(element: Element): string;
  /** names of the person whose page it is; empty when that is unclear */
  person?(page: Document, url: URL | undefined): string[];
}
