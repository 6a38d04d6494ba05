import { open } from '../containers';
import type { Ports, Report } from '../model';
import { finding, withoutCredential } from './judge';
import { reportOnOpened } from './on-opened';
import type { ReportOptions } from './options';
import { watchingClock } from './watch-clock';

/** What is known of bytes before they are opened. */
export interface Hint {
  contentType?: string;
  name?: string;
  url?: string;
}

/** Reports on every credential in a file or answer; one report even when it holds none. Never rejects. */
export async function reportOnBytes(
  input: string,
  bytes: Uint8Array,
  hint: Hint,
  world: Ports,
  options: ReportOptions = {},
): Promise<Report[]> {
  const ports = watchingClock(world);
  try {
    const { pdf, qr } = options;
    const opened = await open(bytes, { ...hint, ...(pdf ? { pdf } : {}), ...(qr ? { qr } : {}) });
    return await reportOnOpened(input, opened, ports, options);
  } catch (error) {
    const detail = { message: String(error).slice(0, 500) };
    return [
      withoutCredential(
        { input, container: 'unknown' },
        [finding('unknown', 'check-failed-to-run', {}, detail)],
        options,
      ),
    ];
  }
}
