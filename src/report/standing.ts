import type { IssuerStanding, RegistryAnswer } from '../model';
import { sentence } from './sentences';

/** What binds the issuer's name, what must be told beside it, and what registries say: a sentence each. */
export function standingWords(standing: IssuerStanding, language: string): string[] {
  const binding = sentence(standing.binding, standing.bindingParams, language);
  const notes = (standing.notes ?? []).map(({ reason, params }) => sentence(reason, params, language));
  return [binding, ...notes, ...standing.registries.flatMap((answer) => registryWords(answer, language))];
}

function registryWords(answer: RegistryAnswer, language: string): string[] {
  const { registry, why, notes = [] } = answer;
  const own =
    answer.answer === 'could-not-ask' && why
      ? sentence(why.reason, why.params, language)
      : sentence(answer.answer === 'found' ? 'registry-found' : 'registry-not-found', { registry }, language);
  return [own, ...notes.map(({ reason, params }) => sentence(reason, params, language))];
}
