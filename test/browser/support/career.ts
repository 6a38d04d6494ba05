import type { JsonObject } from '../../../src/model';
import { HARBOUR } from '../../demo/fates';
import { publicProfile } from '../../demo/profile/public';
import { type Hosts, jsonReplies, type Reply } from '../../demo/server';
import { issueOb3, issuerDocuments, makeIssuer } from '../../fixtures/issuer';
import type { Session } from './launch';

/** Whoever's page it is: the address that badges are compared with. */
const OWNER = 'robin@learner.example';
const WELD = 'http://data.europa.eu/esco/skill/00000000-0000-4000-8000-00000000000a';

interface Step {
  name: string;
  on: string;
  criteria: string;
  description?: string;
  value?: string;
  until?: string;
  to?: string;
  /** not aligned with the skill */
  apart?: true;
}

/** A pathway to one skill, and what only looks as if it belonged to it. */
const STEPS: readonly Step[] = [
  {
    name: 'Welding III',
    on: '2025-05-05T00:00:00Z',
    criteria: 'Assessed by a practical examination observed by two examiners.',
    value: '91',
  },
  { name: 'Welding I', on: '2023-03-03T00:00:00Z', criteria: 'Attend all six evenings of the course.' },
  {
    name: 'Welding II',
    on: '2024-04-04T00:00:00Z',
    criteria: 'Pass a written exam with at least 80 of 100 points.',
    value: '62',
  },
  {
    name: 'Welding under Water',
    on: '2022-02-02T00:00:00Z',
    criteria: 'Assessed by a practical examination observed by two examiners.',
    to: 'somebody.else@learner.example',
  },
  {
    name: 'Hot Work Permit',
    on: '2021-01-01T00:00:00Z',
    until: '2022-01-01T00:00:00Z',
    criteria: 'Submit a portfolio of three permits.',
  },
  {
    name: 'Rigging',
    on: '2024-06-06T00:00:00Z',
    criteria: 'Pass a written exam.',
    description: 'Slings and lifts loads. This badge does not cover sawing.',
    apart: true,
  },
];

/** A page of somebody with so many badges, and the badges. Hosts take turns, so that many are asked soon. */
export async function addCareer(hosts: Pick<Hosts, 'reply'>, url: string, count: number): Promise<void> {
  const issuer = await makeIssuer({ did: `did:web:${HARBOUR}`, name: 'Harbour Institute' });
  const links: { id: string; name: string }[] = [];
  const documents: Record<string, JsonObject> = { ...issuerDocuments(issuer) };
  for (let index = 0; index < count; index++) {
    const step = STEPS[index % STEPS.length] as Step;
    const round = Math.floor(index / STEPS.length);
    const name = round === 0 ? step.name : `${step.name} (${round + 1})`;
    const id = `https://${CAREER_HOSTS[index % CAREER_HOSTS.length]}/credentials/${count}-${index}.json`;
    links.push({ id, name });
    documents[id] = await issueOb3({
      issuer,
      id,
      name,
      validFrom: step.on,
      validUntil: step.until ?? null,
      ...(step.to === undefined ? {} : { recipientEmail: step.to }),
      change: (unsigned) => fill(unsigned, step),
    });
  }
  const replies: Record<string, Reply> = { [url]: { body: page(links) }, ...jsonReplies(documents) };
  for (const [address, reply] of Object.entries(replies)) hosts.reply(address, reply);
}

/** To be allowed before the page is opened. */
export const CAREER_HOSTS: readonly string[] = [HARBOUR, 'a.example', 'b.example', 'c.example', 'd.example'];

/** The browser's number of the tab that shows an address. */
export async function tabShowing(session: Session, url: string): Promise<number | undefined> {
  const worker = await session.worker();
  return worker.evaluate(async (address) => {
    const { chrome } = globalThis as unknown as Tabs;
    return (await chrome.tabs.query({ url: address }))[0]?.id;
  }, url);
}

interface Tabs {
  chrome: { tabs: { query(options: { url: string }): Promise<{ id: number }[]> } };
}

function fill(unsigned: JsonObject, { criteria, description, value, apart }: Step): void {
  const subject = unsigned.credentialSubject as JsonObject;
  const achievement = subject.achievement as JsonObject;
  achievement.criteria = { narrative: criteria };
  achievement.description = description ?? 'Joins steel.';
  achievement.alignment = apart
    ? []
    : [{ type: ['Alignment'], targetName: 'weld steel', targetUrl: WELD, targetFramework: 'ESCO' }];
  if (value === undefined) {
    delete subject.result;
    delete achievement.resultDescription;
  } else {
    (subject.result as JsonObject[])[0] = { ...(subject.result as JsonObject[])[0], value };
  }
  delete unsigned.evidence;
}

function page(links: readonly { id: string; name: string }[]): string {
  const badges = links.map(({ id, name }) => ({
    fate: 'verified' as const,
    verdict: 'verified' as const,
    headline: '',
    title: name,
    issuer: 'Harbour Institute',
    link: id,
  }));
  return publicProfile(badges).replace('</h1>', `</h1><p><a href="mailto:${OWNER}">${OWNER}</a></p>`);
}
