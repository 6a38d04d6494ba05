import type { Credential, Finding, Ports } from '../model';
import { CHECKS } from './checks';
import { createContextLoader } from './contexts/loader';
import type { CheckRule, Examination, Verification, VerifyOptions } from './examination';
import type { ProofAnswer } from './proofs';
import { EXAMINERS } from './proofs/examiners';

/** Milliseconds that one check may take, network included. */
const CHECK_TIMEOUT_MS = 30_000;

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
  if (credential.securing === 'data-integrity' && !signal?.aborted) void settled(examination.proofs);
  const late = signal && ended(signal);
  const [opening, ...others] = CHECKS;
  const first = opening && (await answered(opening, examination, late));
  // the hosts of key, status and whatever else it names are asked side by side
  const rest = await Promise.all(others.map((check) => answered(check, examination, late)));
  const findings = [first, ...rest].filter((each) => each !== undefined);
  const proofs = settled(examination.proofs);
  const proof = proofName(
    examination.credential,
    await (late ? Promise.race([proofs, late.then(() => [])]) : proofs),
  );
  return {
    credential: examination.credential,
    findings,
    binding: examination.binding,
    ...(proof === undefined ? {} : { proof }),
    ...(examination.statusCheckedAt === undefined ? {} : { statusCheckedAt: examination.statusCheckedAt }),
  };
}

/** @param late settles when there is no time left for this credential */
async function answered(
  check: CheckRule,
  examination: Examination,
  late: Promise<void> | undefined,
): Promise<Finding | undefined> {
  const tooLong: Finding = { id: check.id, outcome: 'unknown', reason: 'took-too-long' };
  if (examination.options.signal?.aborted) return tooLong;
  let timer: ReturnType<typeof setTimeout> | undefined;
  try {
    const running = check.run(examination);
    if (!(running instanceof Promise)) return running;
    const timeout = new Promise<Finding>((resolve) => {
      timer = setTimeout(() => resolve(tooLong), CHECK_TIMEOUT_MS);
    });
    return await Promise.race(late ? [running, timeout, late.then(() => tooLong)] : [running, timeout]);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return {
      id: check.id,
      outcome: 'unknown',
      reason: 'check-failed-to-run',
      detail: { message: message.slice(0, 500) },
    };
  } finally {
    clearTimeout(timer);
  }
}

function proofName({ securing }: Credential, answers: ProofAnswer[]): string | undefined {
  if (answers.length > 0) return [...new Set(answers.map((answer) => answer.label))].join('+');
  return securing === 'hosted' ? 'hosted' : undefined;
}

function ended(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });
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
