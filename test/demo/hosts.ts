import { demoDocuments } from './documents';
import { FATES, fateOf } from './fates';
import { PROFILES } from './profile';
import { type Hosts, jsonReplies, startHosts } from './server';

/** Starts LinkedIn, a badge host, two issuers and a page-only host, all on one local port. */
export async function startDemoHosts(): Promise<Hosts> {
  const hosts = await startHosts({
    ...jsonReplies(await demoDocuments()),
    [fateOf('page-only').link]: { body: '<!doctype html><title>Course certificate</title><p>Completed.' },
    [fateOf('unreachable').link]: 'unreachable',
    [`${fateOf('unreachable').link}.json`]: 'unreachable',
    ...Object.fromEntries(PROFILES.map(({ url, html }) => [url, { body: html(FATES) }])),
  });
  return hosts;
}
