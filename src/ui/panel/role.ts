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
  return needed.map((skill) => {
    const found = rows
      .flatMap((row) => evidenceIn(skill, row))
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

function evidenceIn(skill: string, row: PanelRow): Evidenced[] {
  const outcomes = statedBy(row);
  const wanted = { name: plain(skill), identifiers: new Set(identifiersIn(skill)) };
  const named = outcomes.find((outcome) => names(outcome, wanted));
  if (named) return [{ ...bearerOf(row, named), match: 'named', quote: named.text }];
  for (const stated of outcomes) {
    const quote = mentionOf(skill, stated);
    if (quote !== undefined) return [{ ...bearerOf(row, stated), match: 'mentioned', quote }];
  }
  return [];
}

interface Wanted {
  name: string;
  identifiers: ReadonlySet<string>;
}

function names(outcome: StatedOutcome, { name, identifiers }: Wanted): boolean {
  if (identifiersOf(outcome).some((each) => identifiers.has(each))) return true;
  const isSkill = outcome.kind === 'skill' || outcome.kind === 'tag' || outcome.framework !== undefined;
  return isSkill && name !== '' && plain(outcome.text) === name;
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
