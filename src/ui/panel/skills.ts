import type { StatedOutcome } from '../../model';
import { isInForce, type PanelRow } from './rows';

/** One credential that states a skill. */
export interface Bearer {
  row: PanelRow;
  /** the place in the credential that states it */
  stated: StatedOutcome;
  inForce: boolean;
}

export interface GatheredSkill {
  name: string;
  code?: string;
  bearers: Bearer[];
}

export interface Framework {
  /** empty for skills that are aligned with none */
  name: string;
  skills: GatheredSkill[];
}

/**
 * The skills of all credentials on a page, by framework, each once with every credential that states it. Only what
 * was read counts: a credential that does not hold has no reading. Frameworks by name, those without one last.
 */
export function gatherSkills(rows: readonly PanelRow[]): Framework[] {
  const frameworks = new Map<string, Map<string, GatheredSkill>>();
  for (const row of rows) {
    for (const stated of row.report?.reading?.outcomes ?? []) {
      if (stated.kind !== 'skill' && stated.framework === undefined) continue;
      const framework = stated.framework ?? '';
      const skills = frameworks.get(framework) ?? new Map<string, GatheredSkill>();
      frameworks.set(framework, skills);
      const id = stated.code ?? stated.url ?? plain(stated.text);
      const skill: GatheredSkill = skills.get(id) ?? {
        name: stated.text,
        ...(stated.code === undefined ? {} : { code: stated.code }),
        bearers: [],
      };
      skills.set(id, skill);
      // a credential may state the same skill in several places
      if (!skill.bearers.some((bearer) => bearer.row === row)) {
        skill.bearers.push({ row, stated, inForce: isInForce(row.state) });
      }
    }
  }
  return [...frameworks]
    .map(([name, skills]) => ({ name, skills: [...skills.values()].sort(byName) }))
    .sort((a, b) => Number(a.name === '') - Number(b.name === '') || a.name.localeCompare(b.name));
}

function byName(a: GatheredSkill, b: GatheredSkill): number {
  return a.name.localeCompare(b.name, undefined, { numeric: true });
}

/** A text for comparing: no case, no accents, no punctuation but what tells `C`, `C++` and `C#` apart. */
export function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+#]+/gu, ' ')
    .trim();
}
