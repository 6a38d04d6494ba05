import type { StatedOutcome } from '../../model';
import { isInForce, type PanelRow } from './rows';
import { type Bearer, plain } from './skills';

/** What is read of a reader's list at most. */
const MAX_SKILLS = 100;
const MAX_LENGTH = 200;

/** How a credential speaks of a needed skill: it names it as a skill, or its words stand in what it says. */
export type Match = 'named' | 'mentioned';

export interface Evidenced extends Bearer {
  match: Match;
}

/** One skill that a role needs, with the credentials that speak of it; none is an answer too. */
export interface NeededSkill {
  needed: string;
  evidenced: Evidenced[];
}

/** The skills in a pasted text: one a line, or set apart by semicolons, bullets before them; each once. */
export function skillsIn(text: string): string[] {
  const lines = text
    .split(/[\n;]+/)
    .map((line) => line.replace(/^\s*(?:[-*•·–—]+\s*|\d+[.)]\s+)?/u, '').trim())
    .filter((line) => plain(line) !== '')
    .map((line) => line.slice(0, MAX_LENGTH));
  const once = new Map<string, string>();
  for (const line of lines) if (!once.has(plain(line))) once.set(plain(line), line);
  return [...once.values()].slice(0, MAX_SKILLS);
}

/**
 * Which credentials of a page speak of each needed skill. Names, codes and addresses are compared as they are, then
 * whole words in their order; nothing is guessed, nothing is counted together, nobody is ranked.
 */
export function forRole(needed: readonly string[], rows: readonly PanelRow[]): NeededSkill[] {
  return needed.map((skill) => ({
    needed: skill,
    evidenced: rows
      .flatMap((row) => {
        const found = bestIn(skill, statedBy(row));
        return found ? [{ row, ...found, inForce: isInForce(row.state) }] : [];
      })
      .sort((a, b) => Number(b.match === 'named') - Number(a.match === 'named')),
  }));
}

/** All that a credential says of what its holder can do, its name and description among it. */
function statedBy({ report }: PanelRow): StatedOutcome[] {
  const { outcomes = [], achievement } = report?.reading ?? {};
  const told = [achievement?.name, achievement?.description].filter((each) => each !== undefined);
  return [...outcomes, ...told.map((each) => ({ ...each, kind: 'description' as const }))];
}

function bestIn(
  skill: string,
  outcomes: readonly StatedOutcome[],
): { stated: StatedOutcome; match: Match } | undefined {
  const named = outcomes.find((outcome) => names(outcome, skill));
  if (named) return { stated: named, match: 'named' };
  const words = ` ${plain(skill)} `;
  const mentioned = outcomes.find(({ text }) => ` ${plain(text)} `.includes(words));
  return mentioned && { stated: mentioned, match: 'mentioned' };
}

function names({ kind, framework, text, code, url }: StatedOutcome, skill: string): boolean {
  if (code === skill || url === skill) return true;
  const isSkill = kind === 'skill' || kind === 'tag' || framework !== undefined;
  return isSkill && plain(text) === plain(skill);
}
