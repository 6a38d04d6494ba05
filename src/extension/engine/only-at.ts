import type { Ports } from '../../model';
import { isNamed } from '../settings/named-hosts';

/** A badge may name issuers and lists at other hosts: those were not named, and are not asked ahead. */
export function onlyAt(hosts: readonly string[], { http, now }: Ports): Ports {
  return {
    now,
    http: {
      async get(url, request) {
        const may = URL.canParse(url) && isNamed(new URL(url).hostname, hosts);
        return may ? http.get(url, request) : { ok: false, why: 'permission-missing', url };
      },
    },
  };
}
