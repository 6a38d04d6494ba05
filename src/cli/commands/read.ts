import { open } from '../../containers';
import { understand } from '../../formats';
import type { RawCredential } from '../../model';
import { languageOfTag, read } from '../../reading';
import type { Arguments } from '../arguments';
import { readInput } from '../inputs';
import { pdfOpener } from '../pdf';
import { qrInPictureFile } from '../qr';

/**
 * `legible read`: what a credential, Achievement or BadgeClass says, signed or not. Nothing is verified and
 * nothing is asked of the network. Exit status 0 when every input could be read.
 */
export async function readCommand(
  args: Arguments,
  print: (line: string) => void,
  program?: URL,
): Promise<number> {
  const pdf = pdfOpener(program);
  let allRead = true;
  for (const input of args.inputs) {
    const got = await readInput(input);
    const opened =
      got.kind === 'bytes' ? await open(got.bytes, { name: got.name, pdf, qr: qrInPictureFile }) : undefined;
    const container = opened?.container ?? 'unknown';
    const lines: Line[] = [];
    for (const raw of opened?.credentials ?? []) lines.push(await lineFor(input, container, raw, args));
    if (lines.length === 0) lines.push({ input, container, format: null, reading: null });
    for (const line of lines) {
      if (line.reading === null) allRead = false;
      print(args.json ? JSON.stringify(line) : text(line));
    }
  }
  return allRead ? 0 : 1;
}

type Line = {
  input: string;
  container: string;
  format: string | null;
  reading: ReturnType<typeof read> | null;
};

async function lineFor(input: string, container: string, raw: RawCredential, args: Arguments): Promise<Line> {
  const understood = await understand(raw);
  if (!understood.ok) return { input, container, format: null, reading: null };
  const { credential } = understood;
  const reading = read(credential, { language: languageOfTag(args.language) ?? 'en' });
  return { input, container, format: credential.format, reading };
}

function text({ input, reading }: Line): string {
  if (!reading) return `${input}\n  nothing to read`;
  const methods = reading.assessment.methods.map(
    (each) => `    ${each.method} (${each.basis}, ${each.source}): ${each.text}`,
  );
  return [
    `${input}`,
    `  ${reading.summary}`,
    `  Assessed by: ${reading.assessment.strongest}`,
    ...methods,
  ].join('\n');
}
