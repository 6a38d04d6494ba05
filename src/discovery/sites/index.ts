import { linkedin } from './linkedin';
import type { Site } from './site';

/** Sites that need more than the general scan. */
export const SITES: readonly Site[] = [linkedin];

/** The site that a page belongs to, when it is one of these. */
export function siteOf(url: URL): Site | undefined {
  return SITES.find((site) => site.matches(url));
}
