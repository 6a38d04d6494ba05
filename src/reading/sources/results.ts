import { idOf, type Json, list, property, type StatedResult } from '../../model';
import { alignments } from './alignment';
import { each, inside, type Located, type Place, textAt, valueAt } from './located';
import type { Material } from './material';

/** The `result` list of an OB 3.0 subject, each held against the `resultDescription` it refers to. */
export function readResults(into: Material, subject: Place, achievement: Place, language: string): void {
  const described = each(achievement, 'resultDescription');
  for (const result of each(subject, 'result')) {
    const wanted = idOf(inside(result, 'resultDescription').node);
    // An achieved level belongs to one description only: it tells which, when the reference does not.
    const description =
      described.find((place) => levelOf(place, idOf(inside(result, 'achievedLevel').node))) ??
      described.find((place) => wanted !== undefined && idOf(place.node) === wanted);
    const reached = levelOf(description, idOf(inside(result, 'achievedLevel').node));
    into.outcomes.push(...alignments(result, language), ...(reached ? alignments(reached, language) : []));
    const read = statedResult(result, description, language);
    if (read) into.results.push(read);
  }
}

function statedResult(
  result: Place,
  description: Place | undefined,
  language: string,
): StatedResult | undefined {
  const levels = description ? each(description, 'rubricCriterionLevel') : [];
  const of = (key: string): Located | undefined => description && valueAt(inside(description, key), language);
  const achieved = levelNamed(levels, inside(result, 'achievedLevel').node, language);
  const measured =
    valueAt(inside(result, 'value'), language) ?? valueAt(inside(result, 'achievedLevel'), language);
  const value = measured ?? valueAt(inside(result, 'status'), language);
  if (value === undefined) return undefined;
  const requiredLevel = levelNamed(
    levels,
    description && inside(description, 'requiredLevel').node,
    language,
  );
  // A bare status ('Completed') is not held against a required grade.
  const required = measured && (of('requiredValue')?.text ?? requiredLevel?.name);
  const maximum = of('valueMax')?.text;
  const met = isMet(value.text, required, order(description), achieved?.index, requiredLevel?.index, levels);
  return {
    label: of('name')?.text ?? of('resultType')?.text ?? '',
    basis: 'structured',
    ...value,
    value: achieved?.name ?? value.text,
    ...(required === undefined ? {} : { required }),
    ...(maximum === undefined ? {} : { maximum }),
    ...(met === undefined ? {} : { met }),
  };
}

function levelOf(description: Place | undefined, id: string | undefined): Place | undefined {
  const levels = description && id !== undefined ? each(description, 'rubricCriterionLevel') : [];
  return levels.find((place) => idOf(place.node) === id);
}

interface Level {
  name: string;
  index: number;
}

function levelNamed(levels: Place[], id: Json | undefined, language: string): Level | undefined {
  const wanted = idOf(id);
  const index = wanted === undefined ? -1 : levels.findIndex((place) => idOf(place.node) === wanted);
  const level = levels[index];
  const name =
    level && (textAt(inside(level, 'name'), language) ?? textAt(inside(level, 'level'), language))?.text;
  return name === undefined ? undefined : { name, index };
}

/** `allowedValue` runs from low to high (OB 3.0, ResultDescription). */
function order(description: Place | undefined): string[] {
  return list(property(description?.node, 'allowedValue'))
    .filter((value) => typeof value === 'string')
    .slice(0, 200);
}

function isMet(
  value: string,
  required: string | undefined,
  allowed: string[],
  achieved: number | undefined,
  requiredLevel: number | undefined,
  levels: Place[],
): boolean | undefined {
  if (achieved !== undefined && requiredLevel !== undefined)
    return achieved === requiredLevel || comparePoints(levels, achieved, requiredLevel);
  if (required === undefined) return undefined;
  const [got, wanted] = [allowed.indexOf(value), allowed.indexOf(required)];
  if (got >= 0 && wanted >= 0) return got >= wanted;
  const [number, threshold] = [numberOf(value), numberOf(required)];
  if (number !== undefined && threshold !== undefined) return number >= threshold;
  return value === required ? true : undefined;
}

/** Rubric levels have no order of their own: only `points` tell which is higher. */
function comparePoints(levels: Place[], achieved: number, required: number): boolean | undefined {
  const points = (index: number): number | undefined => {
    const place = levels[index];
    return place && numberOf(valueAt(inside(place, 'points'), '')?.text ?? '');
  };
  const [got, wanted] = [points(achieved), points(required)];
  return got === undefined || wanted === undefined || got === wanted ? undefined : got > wanted;
}

function numberOf(text: string): number | undefined {
  return /^\s*-?\d{1,9}([.,]\d{1,6})?\s*%?\s*$/.test(text)
    ? Number.parseFloat(text.replace(',', '.'))
    : undefined;
}
