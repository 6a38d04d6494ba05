import type { StatedOutcome } from '../../model';
import { identifiersOf } from '../../reading/skills';
import { type Bearer, bearerOf, inOrderOfIssue } from './bearers';
import { plain } from './plain';
import type { PanelRow } from './rows';

export interface GatheredSkill {
  name: string;
  code?: string;
  /** in the order in which they were issued, so that progression shows */
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
      if (!isSkill(stated)) continue;
      const framework = stated.framework ?? '';
      const skills = frameworks.get(framework) ?? new Map<string, GatheredSkill>();
      frameworks.set(framework, skills);
      const skill = skillOf(skills, stated);
      // a credential may state the same skill in several places
      if (!skill.bearers.some((bearer) => bearer.row === row)) skill.bearers.push(bearerOf(row, stated));
    }
  }
  return [...frameworks]
    .map(([name, skills]) => ({
      name,
      skills: [...new Set(skills.values())]
        .map((skill) => ({ ...skill, bearers: inOrderOfIssue(skill.bearers) }))
        .sort((a, b) => a.name.localeCompare(b.name, undefined, { numeric: true })),
    }))
    .sort((a, b) => Number(a.name === '') - Number(b.name === '') || a.name.localeCompare(b.name));
}

export function isSkill({ kind, framework }: StatedOutcome): boolean {
  return kind === 'skill' || framework !== undefined;
}

/** The skill among those gathered that shares an identifier, or has the same name where neither has one. */
function skillOf(skills: Map<string, GatheredSkill>, stated: StatedOutcome): GatheredSkill {
  const identifiers = identifiersOf(stated);
  const keys = identifiers.length > 0 ? identifiers : [`name ${plain(stated.text)}`];
  const known = keys.map((key) => skills.get(key)).find((skill) => skill !== undefined);
  const skill: GatheredSkill = known ?? {
    name: stated.text,
    ...(stated.code === undefined ? {} : { code: stated.code }),
    bearers: [],
  };
  for (const key of keys) skills.set(key, skill);
  return skill;
}
