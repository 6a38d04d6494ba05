import { managedSettings } from '../../platform/settings-store';

const MAX_HOSTS = 1000;

/**
 * Does the organisation let this host be asked? Its list (`allowedHosts`) names hosts, each with all below it; without
 * a list every host may be asked that the reader grants. A list with nothing usable in it allows nothing.
 */
export async function organisationAllows(host: string): Promise<boolean> {
  const { allowedHosts } = await managedSettings();
  return allowedBy(allowedHosts, host);
}

/** The same for a list at hand. */
export function allowedBy(list: unknown, host: string): boolean {
  if (!Array.isArray(list)) return true;
  const name = host.toLowerCase();
  return list
    .slice(0, MAX_HOSTS)
    .some((each) => typeof each === 'string' && isOrBelow(name, each.trim().toLowerCase()));
}

function isOrBelow(host: string, allowed: string): boolean {
  return allowed !== '' && (host === allowed || host.endsWith(`.${allowed}`));
}
