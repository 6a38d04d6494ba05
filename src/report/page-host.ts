import type { BadgeHost } from '../discovery';
import type { Finding, Ports } from '../model';
import { finding } from './judge';

/** What can be said of an award whose host keeps no credential: that alone, or that its record exists. */
export async function pageHostFinding(host: BadgeHost, address: string, ports: Ports): Promise<Finding> {
  const params = { host: host.name };
  const detail = { host: host.id };
  const recordUrl = host.existenceUrl?.(new URL(address));
  if (recordUrl !== undefined) {
    const answer = await ports.http.get(recordUrl, { kind: 'page', accept: '*/*' });
    if (answer.ok && answer.status === 404) return finding('unknown', 'credential-not-found', params, detail);
    if (answer.ok && answer.status === 200)
      return finding('unknown', 'page-existence', params, { ...detail, record: recordUrl });
  }
  const reason = host.kind === 'retired' ? 'retired-host' : (host.says ?? 'page-only');
  return finding('unknown', reason, params, detail);
}
