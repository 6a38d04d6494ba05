import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CHECK_IDS, type CheckId, type Finding, type Outcome, VERDICTS } from '../../../src/model';
import { verdictOf } from '../../../src/report';

function found(id: CheckId, outcome: Outcome, reason = 'x'): Finding {
  return { id, outcome, reason };
}

const signed = [
  found('structure', 'pass'),
  found('context', 'pass'),
  found('integrity', 'pass'),
  found('issuer-key', 'pass'),
  found('proof-terms', 'pass'),
  found('validity', 'pass'),
  found('status', 'pass'),
];

/** The same findings with one of them replaced. */
function but(id: CheckId, outcome: Outcome, reason?: string): Finding[] {
  return signed.map((each) => (each.id === id ? found(id, outcome, reason) : each));
}

describe('verdictOf', () => {
  it('calls verified what passes every question', () => {
    expect(verdictOf(signed)).toBe('verified');
  });

  it.each<[CheckId, Outcome, string, string]>([
    ['integrity', 'fail', 'altered', 'invalid'],
    ['issuer-key', 'fail', 'signed-by-another', 'invalid'],
    ['structure', 'fail', 'breaks-standard', 'invalid'],
    ['context', 'fail', 'undefined-term', 'invalid'],
    ['proof-terms', 'fail', 'proof-purpose-wrong', 'invalid'],
    ['proof-terms', 'fail', 'proof-expired', 'expired'],
    ['integrity', 'unknown', 'proof-unsupported', 'unchecked'],
    ['issuer-key', 'unknown', 'key-unavailable', 'unchecked'],
    ['context', 'unknown', 'context-unavailable', 'unchecked'],
    ['status', 'unknown', 'status-unavailable', 'unchecked'],
    ['validity', 'unknown', 'date-unreadable', 'unchecked'],
    ['structure', 'unknown', 'check-failed-to-run', 'unchecked'],
    ['status', 'fail', 'revoked', 'revoked'],
    ['status', 'fail', 'revoked-because', 'revoked'],
    ['status', 'fail', 'suspended', 'suspended'],
    ['validity', 'fail', 'expired', 'expired'],
    ['validity', 'fail', 'not-yet-valid', 'not-yet-valid'],
    ['status', 'warn', 'status-message', 'verified'],
    ['context', 'warn', 'vocabulary-fetched', 'verified'],
    ['context', 'warn', 'vocabulary-own', 'verified'],
  ])('%s %s (%s) makes it %s', (id, outcome, reason, verdict) => {
    expect(verdictOf(but(id, outcome, reason))).toBe(verdict);
  });

  it('calls nothing genuine that is known to be forged', () => {
    const forgedAndRevoked = [
      ...but('integrity', 'fail', 'altered').filter((each) => each.id !== 'status'),
      found('status', 'fail', 'revoked'),
    ];
    expect(verdictOf(forgedAndRevoked)).toBe('invalid');
    const alteredAndExpired = [
      ...but('integrity', 'fail', 'altered').filter((each) => each.id !== 'validity'),
      found('validity', 'fail', 'expired'),
    ];
    expect(verdictOf(alteredAndExpired)).toBe('invalid');
  });

  it('does not call expired what could not be shown to be genuine', () => {
    const findings = but('issuer-key', 'unknown').map((each) =>
      each.id === 'validity' ? found('validity', 'fail', 'expired') : each,
    );
    expect(verdictOf(findings)).toBe('unchecked');
  });

  it('calls revoked before expired', () => {
    const findings = but('status', 'fail', 'revoked').map((each) =>
      each.id === 'validity' ? found('validity', 'fail', 'expired') : each,
    );
    expect(verdictOf(findings)).toBe('revoked');
  });

  it('confirms what its host vouches for, and believes its host about revocation', () => {
    const hosted = [
      found('hosted', 'pass', 'hosted-confirmed'),
      found('structure', 'pass'),
      found('validity', 'pass'),
      found('status', 'pass'),
    ];
    expect(verdictOf(hosted)).toBe('confirmed');
    expect(verdictOf([found('hosted', 'fail', 'hosted-revoked')])).toBe('revoked');
    expect(verdictOf([found('hosted', 'fail', 'hosted-out-of-scope')])).toBe('invalid');
    expect(verdictOf([found('hosted', 'unknown', 'hosted-unavailable'), found('structure', 'pass')])).toBe(
      'unchecked',
    );
  });

  it('tells a page from a file that could not be opened', () => {
    expect(verdictOf([found('container', 'unknown', 'page-only')])).toBe('page-only');
    expect(verdictOf([found('container', 'unknown', 'no-credential')])).toBe('unchecked');
    expect(verdictOf([found('container', 'fail', 'jwt-unreadable')])).toBe('invalid');
  });

  it('is never good when any question is open or failed, whatever the combination', () => {
    const anyFinding = fc.record({
      id: fc.constantFrom(...CHECK_IDS),
      outcome: fc.constantFrom<Outcome>('pass', 'fail', 'warn', 'unknown'),
      reason: fc.constantFrom(
        'x',
        'revoked',
        'expired',
        'suspended',
        'page-only',
        'proof-expired',
        'hosted-revoked',
      ),
    });
    fc.assert(
      fc.property(fc.uniqueArray(anyFinding, { selector: (each) => each.id }), (findings) => {
        const verdict = verdictOf(findings);
        expect(VERDICTS).toContain(verdict);
        if (verdict !== 'verified' && verdict !== 'confirmed') return;
        const advisory = ['schema', 'refresh', 'holder', 'clock'];
        const bad = findings.filter(
          (each) => (each.outcome === 'fail' || each.outcome === 'unknown') && !advisory.includes(each.id),
        );
        const ignored = verdict === 'confirmed' ? ['integrity', 'issuer-key'] : ['hosted'];
        expect(bad.filter((each) => each.outcome === 'fail' || !ignored.includes(each.id))).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });
});
