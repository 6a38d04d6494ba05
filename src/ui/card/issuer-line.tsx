import type { IssuerStanding } from '../../model';
import { cut } from './cut';

/** Who issued it: the domain that is proven comes first, then a name; a registry's name before the credential's own. */
export function IssuerLine({ issuer }: { issuer: IssuerStanding }) {
  const { domain, domainUnicode, linkage, registeredName, name } = issuer;
  // a site that says the identifier is its own speaks for it as well as one that publishes the key
  const site = domain ?? (linkage?.siteNamesDid === 'yes' ? linkage.domain : undefined);
  return (
    <p class="issuer">
      {site && <b>{site}</b>} {domainUnicode && <b>({domainUnicode})</b>}{' '}
      {cut(registeredName?.name ?? name ?? '', 160)}
    </p>
  );
}
