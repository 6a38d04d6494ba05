import { ASSESSMENT_METHODS } from '../../src/model';
import { classifyWith, type PhraseMethod } from '../../src/reading/assessment/classify';
import { PHRASES, type PhraseLanguage } from '../../src/reading/phrases';
import type { Row } from './rows';

/** What is right for an issuer when everything that only its own texts call for is taken away. */
export interface LeftOut {
  right: number;
  all: number;
  /** rules (or single templates) that decide for one issuer only, with its name */
  lonely: { rule: string; issuer: string }[];
}

/**
 * Leave-one-issuer-out for rules: for the texts of an issuer only those rules are let in that also fire for
 * another issuer. Rules were written, not learned, so this shows how much of the score rests on rules that
 * serve one issuer alone. With `single` every template of a rule counts as a rule of its own, which is harsher.
 */
export function leaveOneIssuerOut(rows: readonly Row[], single: boolean): LeftOut {
  const phrases = single ? PHRASES.map(oneRuleATemplate) : PHRASES;
  const fired = rows.map((row) => ({ row, rules: new Set(methodsOf(phrases, row).map(({ rule }) => rule)) }));
  const issuersOf = new Map<string, Set<string>>();
  for (const { row, rules } of fired)
    for (const rule of rules) issuersOf.set(rule, (issuersOf.get(rule) ?? new Set()).add(row.issuer));
  const right = rows.filter((row) => {
    const others = (rule: string): boolean => {
      const issuers = issuersOf.get(rule);
      return issuers !== undefined && [...issuers].some((issuer) => issuer !== row.issuer);
    };
    const left = phrases.map((each) => ({ ...each, rules: each.rules.filter(({ id }) => others(id)) }));
    return strongest(methodsOf(left, row)) === row.strongest;
  }).length;
  const lonely = [...issuersOf]
    .filter(([, issuers]) => issuers.size === 1)
    .map(([rule, issuers]) => ({ rule, issuer: [...issuers][0] ?? '' }));
  return { right, all: rows.length, lonely };
}

function oneRuleATemplate(phrases: PhraseLanguage): PhraseLanguage {
  const rules = phrases.rules.flatMap((rule) =>
    rule.when.map((template, at) => ({ ...rule, id: `${rule.id}#${at + 1}`, when: [template] })),
  );
  return { ...phrases, rules };
}

function methodsOf(phrases: readonly PhraseLanguage[], row: Row): PhraseMethod[] {
  return [
    ...classifyWith(phrases, row.criteria, undefined, 'criteria'),
    ...classifyWith(phrases, row.description, undefined, 'description'),
    ...classifyWith(phrases, row.name, undefined, 'name'),
  ];
}

function strongest(methods: readonly PhraseMethod[]): string {
  return ASSESSMENT_METHODS.findLast((name) => methods.some(({ method }) => method === name)) ?? 'not-stated';
}
