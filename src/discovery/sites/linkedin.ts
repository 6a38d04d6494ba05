import { hostIs } from '../url';
import type { Site } from './site';

/**
 * An entry and its title in each generation of markup: public page, logged in until 2025, logged in from
 * 2026. Class names are hashes in the latter two, so only attributes and structure are used.
 */
const ENTRIES = [
  ['li.profile-section-card', 'h3'],
  [
    '[data-view-name="profile-component-entity"]',
    '[data-field] ~ [data-field] [aria-hidden="true"], .t-bold [aria-hidden="true"]',
  ],
  ['[componentkey^="entity-collection-item"]', 'p'],
] as const;

/** Addresses and markers of LinkedIn; the name of the person is in `person`. */
export const linkedin: Site = {
  id: 'linkedin',
  matches: (url) => hostIs(url, 'linkedin.com'),
  // the link itself says "Show credential" in the language of the reader
  label(element) {
    for (const [entry, title] of ENTRIES) {
      const text = element.closest(entry)?.querySelector(title)?.textContent;
      if (text) return text.replace(/\s+/g, ' ').trim().slice(0, 200);
    }
    return '';
  },
};
