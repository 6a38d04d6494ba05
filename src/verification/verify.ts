import type { Credential, Finding, Ports } from '../model';
import { CHECKS } from './checks';
import { createContextLoader } from './contexts/loader';
import type { CheckRule, Examination, Verification, VerifyOptions } from './examination';
import type { ProofAnswer } from './proofs';
import { EXAMINERS } from './proofs/examiners';

/** Milliseconds that one check may take, network included. */
const CHECK_TIMEOUT_MS = 30_000;

/**
 * Answers every question about one credential. Never rejects: a check that throws or takes too long is
 * `unknown`. No verdict is drawn here (see `report/verdict.ts`).
 */
export async function verify(
  credential: Credential,
  ports: Ports,
  options: VerifyOptions = {},
): Promise<Verification> {
  const examination: Examination = {
    credential,
    ports,
    contexts: createContextLoader(ports),
    options,
    proofs: once(async () => (await EXAMINERS[examination.credential.securing]?.(examination)) ?? []),
    verifyWithin: (inner, innerOptions) => verify(inner, ports, { ...options, ...innerOptions }),
    binding: { kind: 'none' },
  };
  // signatures are verified on other threads: begin, and look at the rest meanwhile. What fails is told where it is needed.
  if (credential.securing === 'data-integrity') void settled(examination.proofs);
  const findings: Finding[] = [];
  for (const check of CHECKS) {
    const finding = await answered(check, examination);
    if (finding) findings.push(finding);
  }
  const proof = proofName(examination.credential, await settled(examination.proofs));
  return {
    credential: examination.credential,
    findings,
    binding: examination.binding,
    ...(proof === undefined ? {} : { proof }),
    ...(examination.statusCheckedAt === undefined ? {} : { statusCheckedAt: examination.statusCheckedAt }),
  };
}

async function answered(check: CheckRule, examination: Examination): Promise<Finding | undefined> {
  const tooLong: Finding = { id: check.id, outcome: 'unknown', reason: 'took-too-long' };
  let timer: ReturnType<typeof setTimeout> | undefined;
  const timeout = new Promise<Finding>((resolve) => {
    timer = setTimeout(() => resolve(tooLong), CHECK_TIMEOUT_MS);
  });
  try {
    return await Promise.race([Promise.resolve(check.run(examination)), timeout]);
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
