import type { Stated, StatedOutcome } from '../../model';
import { identifiersIn, identifiersOf, mentionOf } from '../../reading/skills';
import { type Bearer, bearerOf, fallsShort, resultsOf } from './bearers';
import { plain } from './plain';
import type { PanelRow } from './rows';

/** How a credential speaks of a needed skill: it names it as a skill, or its words stand in what it says. */
export type Match = 'named' | 'mentioned';

export interface Evidenced extends Bearer {
  match: Match;
  /** the words that say so, as written: a skill's name, or the sentence that mentions it */
  quote: string;
}

/** One skill that a role needs, with the credentials that speak of it; none is an answer too. */
export interface NeededSkill {
  needed: string;
  /** credentials of this person, or of whom nothing contrary is known */
  evidenced: Evidenced[];
  /** issued to somebody else: shown, not counted */
  ofOthers: Evidenced[];
  /** `yes`: stated as a skill, in force, nothing against it; `partly`: something, with a reservation that is told */
  standing: 'yes' | 'partly' | 'no';
}

/**
 * Which credentials of a page speak of each needed skill. Names, codes and addresses are compared as they are, then
 * whole words in their order, never through a denial; nothing is guessed, nothing is counted together, nobody is ranked.
 */
export function forRole(needed: readonly string[], rows: readonly PanelRow[]): NeededSkill[] {
  const told = rows.map((row) => ({ row, sayings: statedBy(row).map(prepared) }));
  return needed.map((skill) => {
    const found = told
      .flatMap(({ row, sayings }) => evidenceIn(skill, row, sayings))
      .sort((a, b) => Number(b.match === 'named') - Number(a.match === 'named'));
    const evidenced = found.filter(({ anothers }) => !anothers);
    const ofOthers = found.filter(({ anothers }) => anothers);
    const standing = evidenced.some(isPlain) ? 'yes' : evidenced.length > 0 ? 'partly' : 'no';
    return { needed: skill, evidenced, ofOthers, standing };
  });
}

function isPlain({ match, force, row }: Evidenced): boolean {
  return match === 'named' && force === 'in-force' && !resultsOf(row).some(fallsShort);
}

/** Something stated, with what it is compared by: many skills are asked of it. */
interface Saying {
  stated: StatedOutcome;
  name: string;
  identifiers: readonly string[];
}

function prepared(stated: StatedOutcome): Saying {
  return { stated, name: plain(stated.text), identifiers: identifiersOf(stated) };
}

function evidenceIn(skill: string, row: PanelRow, sayings: readonly Saying[]): Evidenced[] {
  const name = plain(skill);
  const identifiers = new Set(identifiersIn(skill));
  const named = sayings.find(
    (saying) =>
      saying.identifiers.some((each) => identifiers.has(each)) ||
      (namesSkill(saying.stated) && name !== '' && saying.name === name),
  )?.stated;
  if (named) return [{ ...bearerOf(row, named), match: 'named', quote: named.text }];
  for (const { stated } of sayings) {
    const quote = mentionOf(skill, stated);
    if (quote !== undefined) return [{ ...bearerOf(row, stated), match: 'mentioned', quote }];
  }
  return [];
}

function namesSkill({ kind, framework }: StatedOutcome): boolean {
  return kind === 'skill' || kind === 'tag' || framework !== undefined;
}

/** All that a credential says of what its holder can do, its name and description among it; skills come first. */
function statedBy({ report }: PanelRow): StatedOutcome[] {
  const { outcomes = [], achievement } = report?.reading ?? {};
  const told: Stated[] = [achievement?.name, achievement?.description].filter((each) => each !== undefined);
  const sources = new Set(outcomes.map(({ source }) => source));
  return [
    ...outcomes.filter(({ kind }) => kind === 'skill'),
    ...outcomes.filter(({ kind }) => kind !== 'skill'),
    ...told
      .filter(({ source }) => !sources.has(source))
      .map((each) => ({ ...each, kind: 'description' as const })),
  ];
}
