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
    'https://issuer.example/criteria/1': {
      body: `<!doctype html><html lang="en"><title>Workshop Safety</title><nav>Exams</nav><main>
        <h1>Workshop Safety</h1><p>Candidates pass a written test with at least 70 %.</p></main>`,
    },
    'https://issuer.example/evidence/1': { body: 'Log of the practical examination' },
    [fateOf('page-only').link]: { body: '<!doctype html><title>Course certificate</title><p>Completed.' },
    'https://www.coursera.org/api/certificate.v1/pdf/HARB0UR4DEM0': { body: '%PDF-1.7' },
    [fateOf('unreachable').link]: 'unreachable',
    [`${fateOf('unreachable').link}.json`]: 'unreachable',
    ...Object.fromEntries(PROFILES.map(({ url, html }) => [url, { body: html(FATES) }])),
  };
}
