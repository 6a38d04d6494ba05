import { credlyDocuments, demoDocuments } from './documents';
import { FATES, fateOf } from './fates';
import { asCredly } from './manners';
import { PROFILES } from './profile';
import { type Hosts, jsonReplies, type Reply, startHosts } from './server';

/** Starts LinkedIn, a badge host, two issuers and a page-only host, all on one local port. */
export async function startDemoHosts(): Promise<Hosts> {
  return startHosts(await demoReplies());
}

/** What all these hosts answer, by URL. */
export async function demoReplies(): Promise<Record<string, Reply>> {
  return {
    ...jsonReplies(await demoDocuments()),
    ...asCredly(credlyDocuments()),
    [fateOf('page-only').link]: { body: '<!doctype html><title>Course certificate</title><p>Completed.' },
    [fateOf('unreachable').link]: 'unreachable',
    [`${fateOf('unreachable').link}.json`]: 'unreachable',
    ...Object.fromEntries(PROFILES.map(({ url, html }) => [url, { body: html(FATES) }])),
  };
}
