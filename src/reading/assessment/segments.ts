import { MAX_SENTENCE, MAX_TEXT } from '../limits';
import { fold } from '../phrases/fold';

/** A sentence or list item. */
export interface Segment {
  /** what rules see: without markup and accents */
  plain: string;
  /** the same stretch as written, position for position */
  written: string;
  /** what readers see: as written, without markup, list signs and spare space */
  quote: string;
  /** starts a new paragraph: a list of alternatives ends here */
  opens: boolean;
}

/** Full stops that end no sentence. */
const ABBREVIATION =
  /(?:^|[\s(])(?:e\.g|i\.e|z\.\s?b|d\.\s?h|bzw|inkl|min|max|ca|nr|dr|prof|etc|vs|approx|incl|bijv|m\.b\.t|p\.\s?ej|st|no|art|abs|mind|u\.\s?a|evtl|ggf|usw)\.$/i;

/** `1.` at the beginning of a list item. */
const LIST_NUMBER = /^\s{0,20}\(?\d{1,2}\.$/;

const BLOCK_TAG = /<\/?(?:p|li|ul|ol|br|div|h[1-6]|tr|td|table|section)\b[^<>]{0,200}>/gi;
const INLINE_TAG = /<\/?[a-z][a-z0-9]{0,15}\b[^<>]{0,300}>/gi;
const ENTITY = /&(?:nbsp|amp|quot|lt|gt|#39);/g;
/** A number sign behind a letter belongs to a name: C#. */
const MARKUP = /(?<![A-Za-z])#|[*_`~|>\u00a0\u200b-\u200d\u2060\ufeff•·▪◦●➤✓✔]/g;

/** Cuts a text (plain, Markdown or HTML) into sentences and list items. */
export function segmentsOf(text: string): Segment[] {
  // Markup gives way to spaces, one for one: positions in `bare` are positions in what is quoted.
  const bare = withoutMarkup(text.slice(0, MAX_TEXT));
  const segments: Segment[] = [];
  let blank = true;
  for (const line of bare.split(/[\n\r\u2028\u2029]/)) {
    if (line.trim() === '') {
      blank = true;
      continue;
    }
    for (const sentence of sentencesOf(line)) {
      segments.push({ plain: forRules(sentence), written: sentence, quote: tidy(sentence), opens: blank });
      blank = false;
    }
  }
  return segments;
}

function withoutMarkup(text: string): string {
  return text
    .replace(BLOCK_TAG, (tag) => '\n'.padEnd(tag.length))
    .replace(INLINE_TAG, (tag) => ' '.repeat(tag.length))
    .replace(ENTITY, (entity) => ' '.repeat(entity.length))
    .replace(MARKUP, ' ');
}

function forRules(sentence: string): string {
  return fold(sentence)
    .replace(/[’‘ʼ]/g, "'")
    .replace(/[“”„«»]/g, '"');
}

function sentencesOf(line: string): string[] {
  const sentences: string[] = [];
  let start = 0;
  for (const end of line.matchAll(/[.!?;…](?=[\s"”»)\]]|$)/g)) {
    const stop = end.index + 1;
    const tail = line.slice(Math.max(start, stop - 12), stop);
    if (ABBREVIATION.test(tail) || LIST_NUMBER.test(line.slice(start, stop))) continue;
    sentences.push(line.slice(start, stop));
    start = stop;
  }
  sentences.push(line.slice(start));
  return sentences.filter((sentence) => /[\p{L}\p{N}]/u.test(sentence)).flatMap(cut);
}

/** Very long "sentences" are cut between words: rules look at a bounded stretch. */
function cut(sentence: string): string[] {
  const pieces: string[] = [];
  let rest = sentence;
  while (rest.length > MAX_SENTENCE) {
    const space = rest.lastIndexOf(' ', MAX_SENTENCE);
    const at = space > MAX_SENTENCE / 2 ? space : MAX_SENTENCE;
    pieces.push(rest.slice(0, at));
    rest = rest.slice(at);
  }
  return [...pieces, rest];
}

function tidy(sentence: string): string {
  return sentence
    .replace(/\s+/g, ' ')
    .replace(/^[\s\-–—+]+|^\s*\(?\d{1,2}[.)]\s/g, '')
    .trim();
}
