/** For one badge host: the link from which the credential can be had, and links that look alike and lose it. */
export interface HostLinks {
  /** a file of `discovery/hosts/` */
  id: string;
  /** with `{id}` for the part that tells awards apart; none when nothing there can be checked */
  put?: string;
  loses: readonly string[];
  /** a key of `LearnerWords.notes` */
  note?: string;
}

/** What is known of each host. Hosts that are only a web page are told as such. */
export const HOST_LINKS: readonly HostLinks[] = [
  {
    id: 'credly',
    put: 'https://www.credly.com/badges/{id}/public_url',
    loses: ['https://www.credly.com/users/{name}/badges', 'https://images.credly.com/images/{id}/image.png'],
    note: 'picture-shared',
  },
  {
    id: 'badgr',
    put: 'https://badgr.com/public/assertions/{id}',
    loses: ['https://badgr.com/public/collections/{id}', 'https://badgr.com/public/badges/{id}'],
    note: 'badge-class',
  },
  {
    id: 'badgr-fork',
    put: 'https://{site}/public/assertions/{id}',
    loses: ['https://{site}/public/badges/{id}'],
    note: 'badge-class',
  },
  {
    id: 'openbadges-education',
    put: 'https://openbadges.education/public/assertions/{id}',
    loses: ['https://openbadges.education/public/badges/{id}'],
    note: 'badge-class',
  },
  {
    id: 'open-badge-factory',
    put: 'https://openbadgefactory.com/obv3/credentials/{id}.html',
    loses: ['https://openbadgefactory.com/v1/badge/_/{name}.png?event={id}'],
    note: 'picture-shared',
  },
  {
    id: 'open-badge-passport',
    loses: ['https://openbadgepassport.com/app/badge/info/{number}'],
    note: 'link-issuer',
  },
  { id: 'moodle', put: 'https://{site}/badges/badge.php?hash={id}', loses: [] },
  {
    id: 'accredible',
    put: 'https://www.credential.net/{id}',
    loses: ['https://www.credential.net/profile/{name}/wallet', 'https://www.credential.net/{short}'],
    note: 'old-short',
  },
  {
    id: 'verifierplus',
    put: 'https://verifierplus.org/credentials/{id}',
    loses: ['https://verifierplus.org/'],
    note: 'cut-at-hash',
  },
  { id: 'certdirectory', put: 'https://credentials.certdirectory.io/verify/CRD-{id}', loses: [] },
  { id: 'credtrail', put: 'https://credtrail.org/badges/{id}', loses: [] },
  { id: 'blockcerts', loses: [], note: 'json-file' },
  {
    id: 'europass',
    loses: ['https://europa.eu/europass/digital-credentials/viewer/#/home'],
    note: 'file-needed',
  },
  { id: 'learncard', loses: ['https://learncard.app/share-boost'], note: 'open-to-view' },
  { id: 'certmetrics', loses: [], note: 'often-credly' },
  { id: 'badgecheck', loses: [], note: 'checker' },
  { id: 'mozilla-backpack', loses: [], note: 'retired' },
  ...[
    'acreditta',
    'badgecraft',
    'badgelist',
    'certifier',
    'coursera',
    'edx',
    'google-skills',
    'linkedin-learning',
    'microsoft-learn',
    'oracle',
    'sertifier',
    'trailhead',
    'virtualbadge',
  ].map((id) => ({ id, loses: [], note: 'page-only' })),
];
