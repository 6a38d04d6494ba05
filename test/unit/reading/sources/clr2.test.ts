import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../../../src/model';
import { read } from '../../../../src/reading';
import { credential } from '../give';

function inner(name: string, narrative: string): JsonObject {
  return {
    type: ['VerifiableCredential', 'AchievementCredential'],
    credentialSubject: { achievement: { name, criteria: { narrative } } },
  };
}

describe('Comprehensive Learner Record 2.0', () => {
  const json: JsonObject = {
    type: ['VerifiableCredential', 'ClrCredential'],
    name: 'Record of Ana',
    credentialSubject: {
      verifiableCredential: [
        inner('A', 'Attend the course.'),
        inner('B', 'Pass the practical exam.'),
        { type: ['VerifiableCredential', 'EndorsementCredential'], credentialSubject: {} },
      ],
      association: [{ associationType: 'isPartOf', sourceId: 'urn:a', targetId: 'urn:b' }],
    },
  };
  const reading = read(credential('clr2', json));

  it('reads every achievement inside, each method with its own source', () => {
    expect(reading.achievement?.name?.text).toBe('Record of Ana');
    expect(reading.assessment.methods.map(({ method, source }) => [method, source])).toEqual(
      expect.arrayContaining([
        [
          'observed-performance',
          '/credentialSubject/verifiableCredential/1/credentialSubject/achievement/criteria/narrative',
        ],
        [
          'attendance',
          '/credentialSubject/verifiableCredential/0/credentialSubject/achievement/criteria/narrative',
        ],
      ]),
    );
  });

  it('reads associations as the pathway', () => {
    expect(reading.pathway).toContainEqual({
      kind: 'association',
      basis: 'structured',
      text: 'isPartOf',
      source: '/credentialSubject/association/0/associationType',
    });
  });

  it('follows records in records only so far', () => {
    let nested: JsonObject = inner('deep', 'Pass the exam.');
    for (let depth = 0; depth < 50; depth++)
      nested = { type: ['ClrCredential'], credentialSubject: { verifiableCredential: [nested] } };
    expect(read(credential('clr2', nested)).assessment.strongest).toBe('not-stated');
  });
});

describe('plain credentials and endorsements', () => {
  it('reads what convention puts below the subject', () => {
    const json = {
      credentialSubject: { id: 'did:example:1', degree: { type: 'BachelorDegree', name: 'BSc Physics' } },
    };
    expect(read(credential('vc', json)).achievement?.name?.source).toBe('/credentialSubject/degree/name');
  });

  it('reads claims at the top of an SD-JWT VC', () => {
    const reading = read(
      credential('sd-jwt-vc', { vct: 'x', course: { name: 'Bees', description: 'Knows bees' } }),
    );
    expect(reading.achievement?.name?.source).toBe('/course/name');
  });

  it('takes an endorsement for what it is', () => {
    const json = { name: 'E', credentialSubject: { id: 'urn:x', endorsementComment: 'Good work' } };
    const reading = read(credential('endorsement', json));
    expect(reading.summary).toMatch(/^An endorsement/);
    expect(reading.quality[0]).toMatchObject({ kind: 'endorsement', text: 'Good work' });
  });
});
