import type { Credential, Finding, Ports } from '../model';
import { CHECKS } from './checks';
import { createContextLoader } from './contexts/loader';
import type { CheckRule, Examination, Verification, VerifyOptions } from './examination';
import type { ProofAnswer } from './proofs';
import { EXAMINERS } from './proofs/examiners';

/** Milliseconds that one check may take, network included. */
const CHECK_TIMEOUT_MS = 30_000;
/**
 * Turns of the microtask queue that proofs are given before the other checks: one whose vocabulary and key are known is
 * with the platform after eight. What has to wait for anything else does not hold the others up.
 */
const STEPS_AHEAD = 20;

/**
 * Answers every question about one credential. Never rejects: a check that throws or takes too long, or is not done
 * when `options.signal` ends the time for all of them, is `unknown`. No verdict is drawn here (see `report/verdict.ts`).
 */
export async function verify(
  credential: Credential,
  ports: Ports,
  options: VerifyOptions = {},
): Promise<Verification> {
  const examination: Examination = {
    credential,
    ports,
    contexts: createContextLoader(ports, options.fresh ?? false),
    options,
    proofs: once(async () => (await EXAMINERS[examination.credential.securing]?.(examination)) ?? []),
    verifyWithin: (inner, innerOptions) => verify(inner, ports, { ...options, ...innerOptions }),
    binding: { kind: 'none' },
  };
  const { signal } = options;
  // signatures are verified on other threads: begin, and look at the rest meanwhile. What fails is told where it is needed.
  if (credential.securing === 'data-integrity' && !signal?.aborted) {
    void settled(examination.proofs);
    for (let step = 0; step < STEPS_AHEAD; step++) await undefined;
  }
  const [opening, ...others] = CHECKS;
  const first = opening && (await inTime(signal, (late) => answered(opening, examination, late)));
  // the hosts of key, status and whatever else it names are asked side by side
  const [rest, proofs] = await inTime(signal, async (late) => [
    await Promise.all(others.map((check) => answered(check, examination, late))),
    await Promise.race([settled(examination.proofs), late.then(() => [])]),
  ]);
  const findings = [first, ...rest].filter((each) => each !== undefined);
  const proof = proofName(examination.credential, proofs);
  return {
    credential: examination.credential,
    findings,
    binding: examination.binding,
    ...(proof === undefined ? {} : { proof }),
    ...(examination.statusCheckedAt === undefined ? {} : { statusCheckedAt: examination.statusCheckedAt }),
  };
}

/** Does the work with one clock for all of its checks: `late` settles when there is no time left for them. */
async function inTime<T>(
  signal: AbortSignal | undefined,
  work: (late: Promise<void>) => Promise<T>,
): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, CHECK_TIMEOUT_MS);
    if (signal?.aborted) resolve();
    signal?.addEventListener('abort', () => resolve(), { once: true });
  });
  try {
    return await work(late);
  } finally {
    clearTimeout(timer);
  }
}

async function answered(
  check: CheckRule,
  examination: Examination,
  late: Promise<void>,
): Promise<Finding | undefined> {
  const tooLong: Finding = { id: check.id, outcome: 'unknown', reason: 'took-too-long' };
  if (examination.options.signal?.aborted) return tooLong;
  try {
    const running = check.run(examination);
    return running instanceof Promise ? await Promise.race([running, late.then(() => tooLong)]) : running;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return {
      id: check.id,
      outcome: 'unknown',
      reason: 'check-failed-to-run',
      detail: { message: message.slice(0, 500) },
    };
  }
}

function proofName({ securing }: Credential, answers: ProofAnswer[]): string | undefined {
  if (answers.length > 0) return [...new Set(answers.map((answer) => answer.label))].join('+');
  return securing === 'hosted' ? 'hosted' : undefined;
}

async function settled(proofs: () => Promise<ProofAnswer[]>): Promise<ProofAnswer[]> {
  try {
    return await proofs();
  } catch {
    return [];
  }
}

function once<T>(work: () => Promise<T>): () => Promise<T> {
  let result: Promise<T> | undefined;
  return () => {
    result ??= work();
    return result;
  };
}
