import type { Page } from 'playwright-core';
import { FATES, GRANTED_HOSTS } from '../../demo/fates';
import { startDemoHosts } from '../../demo/hosts';
import { PROFILES } from '../../demo/profile';
import type { Asked, Hosts } from '../../demo/server';
import { type LaunchOptions, launch, type Session } from './launch';
import { grantHosts } from './permissions';

/** A browser with the extension, in front of hosts of ours. One for each test file. */
export interface World {
  hosts: Hosts;
  session: Session;
  /** a new tab at an address */
  open(url: string): Promise<Page>;
  close(): Promise<void>;
}

/** Starts hosts and browser; `granted` are the hosts that the reader has allowed to be asked. */
export async function startWorld(
  granted: readonly string[] = GRANTED_HOSTS,
  options: Pick<LaunchOptions, 'language' | 'welcome' | 'flags'> = {},
): Promise<World> {
  const hosts = await startDemoHosts();
  const session = await launch({ port: hosts.port, ...options });
  if (granted.length > 0) await grantHosts(session, granted);
  return {
    hosts,
    session,
    async open(url) {
      const page = await session.context.newPage();
      await page.goto(url);
      return page;
    },
    async close() {
      await session.close();
      await hosts.close();
    },
  };
}

/** The profile as seen without logging in. */
export const PROFILE_URL = PROFILES[0]?.url ?? '';

const BADGE_HOSTS = new Set(FATES.map(({ link }) => new URL(link).host).concat('api.credly.com'));

/** Requests to hosts of badges and issuers: what a look at a profile must not cause by itself. */
export function askedOfBadgeHosts(hosts: Hosts): Asked[] {
  return hosts.asked.filter(({ host }) => BADGE_HOSTS.has(host));
}
