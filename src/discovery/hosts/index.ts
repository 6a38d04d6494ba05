import type { BadgeHost } from '../badge-host';
import { accredible } from './accredible';
import { acreditta } from './acreditta';
import { badgecheck } from './badgecheck';
import { badgecraft } from './badgecraft';
import { badgelist } from './badgelist';
import { badgr } from './badgr';
import { badgrFork } from './badgr-fork';
import { blockcerts } from './blockcerts';
import { certdirectory } from './certdirectory';
import { certifier } from './certifier';
import { certmetrics } from './certmetrics';
import { coursera } from './coursera';
import { credly } from './credly';
import { credtrail } from './credtrail';
import { edx } from './edx';
import { europass } from './europass';
import { generic } from './generic';
import { googleSkills } from './google-skills';
import { learncard } from './learncard';
import { linkedinLearning } from './linkedin-learning';
import { microsoftLearn } from './microsoft-learn';
import { moodle } from './moodle';
import { mozillaBackpack } from './mozilla-backpack';
import { openBadgeFactory } from './open-badge-factory';
import { openBadgePassport } from './open-badge-passport';
import { openbadgesEducation } from './openbadges-education';
import { oracle } from './oracle';
import { sertifier } from './sertifier';
import { trailhead } from './trailhead';
import { verifierplus } from './verifierplus';
import { virtualbadge } from './virtualbadge';

/** Every badge host, asked in this order: own domains first, then software found on any domain, `generic` last. */
export const BADGE_HOSTS: readonly BadgeHost[] = [
  credly,
  badgr,
  openbadgesEducation,
  openBadgeFactory,
  openBadgePassport,
  verifierplus,
  learncard,
  certdirectory,
  credtrail,
  badgecraft,
  badgelist,
  mozillaBackpack,
  europass,
  coursera,
  edx,
  microsoftLearn,
  linkedinLearning,
  googleSkills,
  trailhead,
  certmetrics,
  oracle,
  certifier,
  sertifier,
  virtualbadge,
  acreditta,
  badgecheck,
  moodle,
  badgrFork,
  accredible,
  blockcerts,
  generic,
];
