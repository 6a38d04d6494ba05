import { connect } from 'node:tls';
import type { Page } from 'playwright-core';
import { fateOf, HARBOUR } from '../../demo/fates';
import { demoReplies } from '../../demo/hosts';
import { publicProfile } from '../../demo/profile/public';
import { type Hosts, startHosts } from '../../demo/server';
import { byRole, click } from './ax';
import { badgeLinks, waitForCard } from './card';
import { type Fault, type FaultyHost, keyDigest, startFaultyHost } from './faulty-host';
import { launch, type Session } from './launch';
import { waitForMarks } from './marks';
import { grantHosts } from './permissions';

export const FAULTY = 'storage-yard.example';
/** A name that no resolver knows. */
export const NAMELESS = 'no-such-yard.example';
export const BADGE = `https://${FAULTY}/credentials/workshop-safety.json`;
export const NAMELESS_BADGE = `https://${NAMELESS}/credentials/workshop-safety.json`;
export const GOOD = 'Signature valid';
export const OPEN = 'Could not be checked';
const PROFILE = 'https://www.linkedin.com/in/kim-example';

/** A genuine badge that lies at a host which can go wrong, and a browser that looks closely at certificates. */
export interface FaultyWorld {
  session: Session;
  hosts: Hosts;
  host: FaultyHost;
  /** the genuine credential as it is served */
  credential: string;
  well: Fault;
  /** a new tab with the profile, marked */
  profile(): Promise<Page>;
  close(): Promise<void>;
}

export async function startFaultyWorld(): Promise<FaultyWorld> {
  const replies = await demoReplies();
  const reply = replies[fateOf('verified').link];
  if (typeof reply !== 'object') throw new Error('the demo serves no verified badge');
  const genuine = String(reply.body);
  const hosts = await startHosts(replies);
  const well: Fault = (response) =>
    response.writeHead(200, { 'content-type': 'application/json' }).end(genuine);
  const host = await startFaultyHost([FAULTY], well);
  const badge = { ...fateOf('verified'), title: 'Yard Safety' };
  const badges = [
    { ...badge, link: BADGE },
    { ...badge, title: 'Yard Safety II', link: NAMELESS_BADGE },
  ];
  hosts.reply(PROFILE, { body: publicProfile(badges) });
  const session = await launch({
    port: hosts.port,
    rules: [`MAP ${FAULTY} 127.0.0.1:${host.port}`, `MAP ${NAMELESS} ^NOTFOUND`],
    trustedKeys: [host.key, await keyOf(hosts.port)],
  });
  await grantHosts(session, [FAULTY, NAMELESS, HARBOUR]);
  return {
    session,
    hosts,
    host,
    credential: genuine,
    well,
    async profile() {
      const page = await session.context.newPage();
      await page.goto(PROFILE);
      await waitForMarks(page, badges.length);
      return page;
    },
    async close() {
      await session.close();
      await host.close();
      await hosts.close();
    },
  };
}

/** Rests the mouse on a badge without waiting for an answer. */
export async function rest(page: Page, link: string): Promise<void> {
  const found = (await badgeLinks(page, link)).at(-1);
  if (!found) throw new Error(`no link to ${link}`);
  await found.hover();
}

/** Presses "Check again" in the open card. */
export async function checkAgain(page: Page): Promise<void> {
  const card = await waitForCard(page, (_text, each) => byRole(each, 'button', 'Check again').length > 0);
  const [button] = byRole(card, 'button', 'Check again');
  if (button) await click(page, button);
}

async function keyOf(port: number): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect({ port, host: '127.0.0.1', rejectUnauthorized: false }, () => {
      const pem = socket.getPeerX509Certificate()?.toString() ?? '';
      socket.end();
      resolve(keyDigest(pem));
    }).on('error', reject);
  });
}
