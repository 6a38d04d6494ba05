import type { Ports, Report } from '../model';
import { fetchOpened } from './fetch-opened';
import { finding, withoutCredential } from './judge';
import { reportOnOpened } from './on-opened';
import type { ReportOptions } from './options';
import { watchingClock } from './watch-clock';

/** Reports on the credential behind an address: a badge page, an API answer, a file. Never rejects. */
export async function reportOnUrl(url: string, world: Ports, options: ReportOptions = {}): Promise<Report[]> {
  const ports = watchingClock(world);
  try {
    const fetched = await fetchOpened(url, ports, options);
    if (fetched.ok) return await reportOnOpened(url, fetched.opened, ports, options);
    return [withoutCredential({ input: url, container: 'unknown' }, fetched.findings, options)];
  } catch (error) {
    const detail = { message: String(error).slice(0, 500) };
    return [
      withoutCredential(
        { input: url, container: 'unknown' },
        [finding('unknown', 'check-failed-to-run', {}, detail)],
        options,
      ),
    ];
  }
}
