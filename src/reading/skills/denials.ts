import { type Denying, isNegated } from '../assessment/negation';
import { PHRASES, type PhraseLanguage } from '../phrases';
import { likelyLanguages } from '../phrases/detect';
import { compile } from '../phrases/template';
import { wordsIn } from './unspaced';
import type { Stretch } from './whole-words';

/** "Not" and "without" in languages whose phrases nobody has written down yet, without accents. */
const ELSEWHERE =
  /(?<!\p{L})(?:non|senza|nao|sem|nem|nie|bez|neni|inte|utan|ikke|uden|uten|ei|ilman|degil|nelkul|nu|fara|не|без|нет|δεν|χωρις|χωρίς|لا|ليس|بدون|לא|ללא|בלי)(?!\p{L})/iu;
/** The same in scripts that put no spaces between words; what is a word of its own, and what is part of one. */
const SIGNS = new Set('不 未 无 無 没 沒 没有 沒有 不含 不包括 不包含 非 除外 除了'.split(' '));
const PARTS = /ない|なし|ません|以外|除く|않|없|제외|아니|ไม่|ยกเว้น/u;

/**
 * Is what stands there denied or left out ("does not cover welding", "excluding welding")? All languages that the
 * text may be in are asked. Where no language of ours is recognised, any word of denial in the sentence counts:
 * better a badge too few than a skill that nobody claimed.
 */
export function isDenied(sentence: string, { start, end }: Stretch, whole: string, stated?: string): boolean {
  // the name itself denies nothing ("no-code"), and a colon separates no denial from what it is about ("Not covered: ...")
  const around = sentence.replaceAll(':', ' ');
  const hidden = `${around.slice(0, start)}${'x'.repeat(end - start)}${around.slice(end)}`;
  const likely = likelyLanguages(whole, PHRASES, stated).flat();
  if (likely.some((language) => isNegated(hidden, start, end, denying(language)))) return true;
  if (PARTS.test(hidden) || wordsIn(hidden).some((word) => SIGNS.has(word))) return true;
  return likely.length === PHRASES.length && ELSEWHERE.test(hidden);
}

const known = new Map<PhraseLanguage, Denying>();

function denying(language: PhraseLanguage): Denying {
  const { negation, leavesOut, words } = language;
  const made = known.get(language) ?? {
    negationBefore: compile([...leavesOut.before, ...negation.before], words),
    negationAfter: compile([...leavesOut.after, ...negation.after], words),
    negationStops: compile(negation.stops, words),
  };
  known.set(language, made);
  return made;
}
