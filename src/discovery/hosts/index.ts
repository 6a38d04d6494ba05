import type { BadgeHost } from '../badge-host';
import { accredible } from './accredible';
import { badgr } from './badgr';
import { badgrFork } from './badgr-fork';
import { credly } from './credly';
import { generic } from './generic';
import { moodle } from './moodle';
import { openBadgeFactory } from './open-badge-factory';
import { openbadgesEducation } from './openbadges-education';
import { verifierplus } from './verifierplus';

/** Every badge host, asked in this order: own domains first, then software found on any domain, `generic` last. */
export const BADGE_HOSTS: readonly BadgeHost[] = [
  credly,
  badgr,
  openbadgesEducation,
  openBadgeFactory,
  verifierplus,
  moodle,
  badgrFork,
  accredible,
  generic,
];
