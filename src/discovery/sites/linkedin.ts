import { oneLine } from '../label';
import { namesOf } from '../person/names';
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

const NAMES = 'main h1,[componentkey^="ProfileVerificationTriggerRef-"] h2';
/** Cards about other people carry the same marks. */
const OTHERS =
  'aside,[componentkey*="Suggested"],[componentkey*="PeopleAlsoViewed"],[class*="aside-section"]';
/** Elsewhere a first heading names a company, a job or a post. */
const PROFILE = /^\/(?:in|pub)\/|^\/(?:talent|recruiter)\b.*\/profile/;

/** LinkedIn: profile, details and posts, logged in and out, and Recruiter. */
export const linkedin: Site = {
  id: 'linkedin',
  matches: (url) => hostIs(url, 'linkedin.com'),
  // the link itself says "Show credential" in the language of the reader
  label(element) {
    for (const [entry, title] of ENTRIES) {
      const text = element.closest(entry)?.querySelector(title)?.textContent;
      if (text) return oneLine(text);
    }
    return '';
  },
  person(page, url) {
    if (url && !PROFILE.test(url.pathname)) return [];
    const names = namesOf([...page.querySelectorAll(NAMES)].filter((heading) => !heading.closest(OTHERS)));
    // the title starts with a count of messages, then the name
    const title = page.title.replace(/^\(\d+\+?\)\s*/, '');
    return names.length > 1 ? names.filter((name) => title.startsWith(name)).slice(0, 1) : names;
  },
};
