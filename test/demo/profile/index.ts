import type { Fate } from '../fates';
import { ember } from './ember';
import { publicProfile } from './public';
import { sdui } from './sdui';

/** One generation of LinkedIn's profile markup. */
export interface Profile {
  generation: string;
  url: string;
  html(badges: readonly Fate[]): string;
}

/** A demo profile in every generation. */
export const PROFILES: readonly Profile[] = [
  { generation: 'logged out', url: 'https://www.linkedin.com/in/robin-example', html: publicProfile },
  { generation: 'Ember, 2022 to 2025', url: 'https://www.linkedin.com/in/robin-example-2024/', html: ember },
  { generation: 'SDUI, from 2026', url: 'https://www.linkedin.com/in/robin-example-2026/', html: sdui },
];
