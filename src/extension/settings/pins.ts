import type { IssuerStanding } from '../../model';
import { saveSetting, setting } from '../../platform/settings-store';
import { type PinnedIssuer, parsePins, pinIssuer, unpinIssuer } from '../../trust/pins/pinned-issuers';

const PINS = 'pins';

/** The issuers that the reader pinned. */
export async function pinnedIssuers(): Promise<PinnedIssuer[]> {
  return parsePins(await setting(PINS));
}

/** Remembers an issuer as it stands now, in place of what was remembered of it. Only on the reader's click. */
export async function pin(standing: IssuerStanding): Promise<void> {
  await saveSetting(PINS, pinIssuer(await pinnedIssuers(), standing, new Date()));
}

/** Forgets an issuer. */
export async function unpin(id: string): Promise<void> {
  await saveSetting(PINS, unpinIssuer(await pinnedIssuers(), id));
}
