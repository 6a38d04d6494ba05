import { open } from '../../containers';
import { understand } from '../../formats';
import type { Format, Json, Reading } from '../../model';
import { languageOfTag, read } from '../../reading';

/** What a holder's own file says, whatever its verdict: for its holder, who must see what to mend. */
export interface OwnReading {
  reading: Reading;
  format: Format;
  name: string | undefined;
  raw: Json;
}

/** Reads every credential or draft in bytes. Nothing is verified and nothing is asked. Never rejects. */
export async function readOwn(bytes: Uint8Array, language: string): Promise<OwnReading[]> {
  try {
    const { credentials } = await open(bytes);
    const own: OwnReading[] = [];
    for (const raw of credentials) {
      const understood = await understand(raw);
      if (!understood.ok) continue;
      const { credential } = understood;
      const reading = read(credential, { language: languageOfTag(language) ?? 'en' });
      own.push({ reading, format: credential.format, name: credential.name, raw: credential.json });
    }
    return own;
  } catch {
    return [];
  }
}
