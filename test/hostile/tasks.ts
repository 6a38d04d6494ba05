import { allBases, type Base } from './bases';
import { generator } from './random';
import { TARGETS, type Target } from './targets';
import { originalsOf, reportsOn, wrongIn } from './wrong';

/** What became of one attempt: a verdict or the like, and a find when there is one. */
export interface Attempt {
  outcome: string;
  /** inputs that were tried at once; one when not said */
  inputs?: number;
  /** what is wrong, with all that makes it again */
  find?: string;
}

/** Something that is attempted over and over, each time from a number. */
export interface Task {
  name: string;
  attempt(seed: number): Promise<Attempt>;
}

/** Whole credentials of every kind, and every parser. */
export async function allTasks(): Promise<Task[]> {
  const bases = await Promise.all((await allBases()).map(ofBase));
  return [...bases, ...TARGETS.map(ofTarget)];
}

async function ofBase(base: Base): Promise<Task> {
  const originals = await originalsOf(base);
  return {
    name: base.name,
    async attempt(seed) {
      const mutant = base.mutant(generator(seed));
      if (!mutant) return { outcome: 'no change' };
      const reports = await reportsOn(mutant);
      const wrong = wrongIn(base, originals, mutant, reports);
      const outcome = `${reports[0]?.verdict}${mutant.rule === 'not-good' ? '' : ' (may tell the same)'}`;
      if (wrong === undefined) return { outcome };
      const made = Buffer.from(mutant.file).toString('latin1');
      return { outcome, find: `${wrong}\n${mutant.how}\n${made}\n${JSON.stringify(mutant.answers)}` };
    },
  };
}

function ofTarget(target: Target): Task {
  return {
    name: target.name,
    async attempt(seed) {
      const wrong = await target.wrong(seed, target.runs);
      return { outcome: 'held', inputs: target.runs, ...(wrong === undefined ? {} : { find: wrong }) };
    },
  };
}
