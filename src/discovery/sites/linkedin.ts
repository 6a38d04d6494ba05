import { namesInTitle, namesOf } from '../person/names';
import { readable } from '../readable';
import { hostIs } from '../url';
import type { Site } from './site';

/** Text that is shown: each is there a second time to be read out. */
const SHOWN = '[aria-hidden="true"]';
/**
 * An entry and its title in each generation of markup, the surest first: public page, logged in until 2025, logged in
 * from 2026. Class names are hashes in the latter two, so only attributes and structure are used.
 */
const ENTRIES = [
  ['li.profile-section-card', 'h3'],
  [
    '[data-view-name="profile-component-entity"]',
    `[data-field] ~ [data-field] ${SHOWN}, .t-bold ${SHOWN}`,
    SHOWN,
  ],
  ['[componentkey^="entity-collection-item"]', 'p'],
] as const;

const NAMES = 'main h1,[componentkey^="ProfileVerificationTriggerRef-"] h2';
/** Cards about other people carry the same marks. */
const OTHERS =
  'aside,[componentkey*="Suggested"],[componentkey*="PeopleAlsoViewed"],[class*="aside-section"]';
/** Elsewhere a first heading names a company, a job or a post. */
const IN = /^\/in\//;
const PROFILE = /^\/(?:in|pub)\/|^\/(?:talent|recruiter)\b.*\/profile/;

/** LinkedIn: profile, details and posts, logged in and out, and Recruiter. */
export const linkedin: Site = {
  id: 'linkedin',
  matches: (url) => hostIs(url, 'linkedin.com'),
  // the link itself says "Show credential" in the language of the reader
  label(element) {
    for (const [entry, ...titles] of ENTRIES) {
      // the link may lie in the entry, or around it
      const around = element.closest(entry) ?? element.querySelector(entry);
      const shown = titles.flatMap((title) => [...(around?.querySelectorAll(title) ?? [])]);
      const text = shown.map(readable).find(Boolean);
      if (text) return text;
    }
    return '';
  },
  person(page, url) {
    if (url && !PROFILE.test(url.pathname)) return [];
    const names = namesOf([...page.querySelectorAll(NAMES)].filter((heading) => !heading.closest(OTHERS)));
    if (names.length === 1) return names;
    const titled = namesInTitle(page.title);
    if (names.length > 0) return names.filter((name) => titled.includes(name)).slice(0, 1);
    // pages of a profile's details have no heading of their own
    return url && IN.test(url.pathname) ? titled.slice(0, 1) : [];
  },
};
