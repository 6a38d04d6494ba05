import { parseArgs } from 'node:util';
import { momentOf } from '../formats';
import { SENTENCES } from '../report';

/** What the command line asks for. */
export interface Arguments {
  command: 'verify' | 'read' | 'scan';
  inputs: string[];
  json: boolean;
  responses?: string;
  /** hosts of this network may be asked too */
  allowPrivate?: boolean;
  asOf?: Date;
  recipients: string[];
  registries?: string;
  url?: string;
  language: string;
  /** threads that verify; left out: as many as the inputs are worth */
  jobs?: number;
  /** file that remembers what has been done */
  resume?: string;
}

export const USAGE = `legible verify INPUT... [--json] [--responses FILE] [--as-of TIME] [--recipient EMAIL]... [--registries FILE]
               [--jobs N] [--resume FILE] [--allow-private-addresses]
legible read   INPUT... [--json]
legible scan   PAGE.html [--url URL] [--json]

INPUT is a file (json, jwt, png, svg, html, pdf, jpg), a folder of them, a URL, or - for standard input.
--json            one JSON object a line
--responses FILE  answer the network from a recording; what is not in it is unreachable
--allow-private-addresses
                  ask hosts too whose names lead into this network or machine: for a laboratory
--as-of TIME      judge as if it were that time (ISO 8601: 2026-01-31T12:00:00Z; in UTC unless it says otherwise, and a date
                  alone is its beginning)
--recipient EMAIL compare the badge's recipient with this address
--registries FILE ask these registries who the issuer is: a JSON list of registries, or a list of issuers of one's own
--language CODE   language of sentences (en, de, fr, es, nl)
--jobs N          verify on N threads; without it, many inputs are verified on all cores and a few on one
--resume FILE     remember in FILE what has been done, and leave that out when the command is run again
Exit status: 0 all verified or confirmed, 1 something else, 2 could not run.`;

/** Languages of the sentences. */
const LANGUAGES = Object.keys(SENTENCES);

/** A command line that cannot be run; its message is for the person who typed it. */
export class UsageError extends Error {}

/** @throws UsageError */
export function parseArguments(argv: string[]): Arguments {
  const { values, positionals } = parsed(argv);
  const [command, ...inputs] = positionals;
  if (command !== 'verify' && command !== 'read' && command !== 'scan') {
    throw new UsageError(command === undefined ? 'What shall be done?' : `Unknown command “${command}”.`);
  }
  if (inputs.length === 0) throw new UsageError(`legible ${command} needs at least one INPUT.`);
  return {
    command,
    inputs,
    json: values.json ?? false,
    recipients: (values.recipient ?? []).map(recipientFrom),
    allowPrivate: values['allow-private-addresses'] ?? false,
    language: languageFrom(values.language ?? 'en'),
    ...(values.jobs === undefined ? {} : { jobs: jobsFrom(values.jobs) }),
    ...(values.resume === undefined ? {} : { resume: values.resume }),
    ...(values.responses === undefined ? {} : { responses: values.responses }),
    ...(values.registries === undefined ? {} : { registries: values.registries }),
    ...(values.url === undefined ? {} : { url: addressFrom(values.url) }),
    ...(values['as-of'] === undefined ? {} : { asOf: timeFrom(values['as-of']) }),
  };
}

function parsed(argv: string[]) {
  try {
    return parseArgs({
      args: argv,
      allowPositionals: true,
      options: {
        json: { type: 'boolean' },
        responses: { type: 'string' },
        'allow-private-addresses': { type: 'boolean' },
        'as-of': { type: 'string' },
        recipient: { type: 'string', multiple: true },
        registries: { type: 'string' },
        url: { type: 'string' },
        language: { type: 'string' },
        jobs: { type: 'string' },
        resume: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

/** A date is its beginning, and a time without a zone is in UTC: a run must not depend on where it is made. */
function timeFrom(text: string): Date {
  const at = momentOf(text);
  if (at === undefined)
    throw new UsageError(`--as-of needs a time such as 2026-01-31T12:00:00Z or a date, not “${text}”.`);
  return new Date(at);
}

function languageFrom(text: string): string {
  const language = text.toLowerCase();
  if (!LANGUAGES.some((each) => language === each || language.startsWith(`${each}-`)))
    throw new UsageError(`--language needs one of ${LANGUAGES.join(', ')}, not “${text}”.`);
  return language;
}

function recipientFrom(text: string): string {
  if (!/^[^\s@]+@[^\s@]+$/.test(text))
    throw new UsageError(`--recipient needs an e-mail address, not “${text}”.`);
  return text;
}

function addressFrom(text: string): string {
  if (!/^https?:\/\//i.test(text) || !URL.canParse(text))
    throw new UsageError(`--url needs a web address such as https://robin.example/, not “${text}”.`);
  return text;
}

function jobsFrom(text: string): number {
  if (!/^[1-9]\d{0,2}$/.test(text))
    throw new UsageError(`--jobs needs a number from 1 to 999, not “${text}”.`);
  return Number(text);
}
