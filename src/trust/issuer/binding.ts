import type { Credential, IssuerStanding, KeyBinding, TrustNote } from '../../model';
import { asciiHost, sameSite } from '../domains/hosts';
import { domainNotes } from '../domains/look-alike';
import { unicodeHost } from '../domains/punycode';
import { provenController } from './question';

/** How a kind of binding is told: with a domain that holds the key, or as a key that names nobody. */
const NAMES_DOMAIN = new Set<KeyBinding['kind']>(['did-web', 'https-key', 'hosted']);
const MAX_TEXT = 300;
const MAX_KEY = 2048;

/** The part of an issuer's standing that needs no network: names as claims, the domain, how they are bound. */
export function boundStanding(credential: Credential, binding: KeyBinding): IssuerStanding {
  const stated = credential.issuer;
  const standing: IssuerStanding = { binding: `binding-${binding.kind}`, registries: [] };
  if (stated?.id !== undefined) standing.id = stated.id.slice(0, MAX_TEXT);
  if (stated?.name !== undefined) standing.name = stated.name.slice(0, MAX_TEXT);
  const controller = provenController(credential, binding);
  if (controller !== undefined) {
    standing.controller = controller;
    if (binding.key !== undefined) standing.key = binding.key.slice(0, MAX_KEY);
    if (binding.thumbprint !== undefined) standing.thumbprint = binding.thumbprint;
  }
  const notes: TrustNote[] = [];
  const host = NAMES_DOMAIN.has(binding.kind) ? asciiHost(binding.host) : undefined;
  if (host === undefined) {
    // did:key and self-carried keys prove integrity, never a name; a hosted badge without host proves neither.
    if (NAMES_DOMAIN.has(binding.kind)) standing.binding = 'binding-none';
    if (stated?.name !== undefined)
      notes.push({ reason: 'issuer-name-own-claim', params: { name: standing.name ?? '' } });
    if (binding.kind === 'x509' && binding.key !== undefined) {
      standing.bindingParams = { subject: binding.key.slice(0, MAX_TEXT) };
    }
  } else {
    const unicode = unicodeHost(host);
    standing.domain = host;
    if (unicode !== host) standing.domainUnicode = unicode;
    standing.bindingParams = { domain: host };
    notes.push(...domainNotes(host), ...urlElsewhere(stated?.url, host));
  }
  return notes.length > 0 ? { ...standing, notes } : standing;
}

/** The profile's own `url` lies on another domain than the key: said, since the reader may look at the wrong one. */
function urlElsewhere(url: string | undefined, domain: string): TrustNote[] {
  const host = url !== undefined && url.length < 2048 && URL.canParse(url) ? new URL(url).hostname : '';
  if (host === '' || sameSite(host, domain)) return [];
  return [{ reason: 'issuer-url-elsewhere', params: { domain, url: host } }];
}
