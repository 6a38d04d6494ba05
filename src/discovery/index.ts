export type { BadgeHost, HostKind } from './badge-host';
export type { FoundAt } from './hit';
export { BADGE_HOSTS } from './hosts';
export { type Observation, type ObserveOptions, observe } from './observe';
export { candidateNear } from './person/candidate';
export { hostById, recogniseHost } from './recognise';
export { type ScanOptions, type ScanRoot, scan } from './scan';
export type { Schedule } from './schedule';
export { type Unwrapped, unwrap } from './unwrap';
