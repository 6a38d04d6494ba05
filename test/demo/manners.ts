import { type FixedReply, jsonReply, type Reply } from './server';

// How badge hosts answer depends on what they are asked for; a verifier that asks wrongly gets a web page.

const PAGE: FixedReply = { body: '<!doctype html><title>A page for people</title>' };

/** Credly gives JSON to those who ask for JSON alone. */
export function asCredly(documents: Readonly<Record<string, object>>, status = 200): Record<string, Reply> {
  return replies(documents, (accept) => accept === 'application/json', PAGE, status);
}

/** Badgr sends everyone who would take a web page to its web page. */
export function asBadgr(documents: Readonly<Record<string, object>>): Record<string, Reply> {
  const moved: FixedReply = { status: 302, headers: { location: 'https://badgr.com/' }, body: '' };
  return replies(documents, (accept) => !accept.includes('text/html'), moved);
}

function replies(
  documents: Readonly<Record<string, object>>,
  wantsJson: (accept: string) => boolean,
  otherwise: FixedReply,
  status = 200,
): Record<string, Reply> {
  return Object.fromEntries(
    Object.entries(documents).map(([url, json]): [string, Reply] => [
      url,
      ({ headers }) => (wantsJson(String(headers.accept ?? '')) ? jsonReply(json, status) : otherwise),
    ]),
  );
}
