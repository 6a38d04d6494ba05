import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../../../src/model';
import { read } from '../../../../src/reading';
import { credential } from '../give';
import { everything, standsThere } from '../pointer';

const ASSERTION: JsonObject = {
  type: 'Assertion',
  recipient: { type: 'email', hashed: false, identity: 'a@b.example' },
  issuedOn: '2020-01-01T00:00:00Z',
  expires: '2021-01-01T00:00:00Z',
  narrative: 'Submitted an essay on bees.',
  evidence: 'https://work.example/essay',
  badge: {
    type: 'BadgeClass',
    name: 'Bees',
    description: 'Knows bees.',
    criteria: { narrative: 'Pass the final quiz.' },
    tags: ['bees'],
    alignment: [
      { targetName: 'Beekeeping', targetUrl: 'https://www.onetonline.org/link/summary/45-2093.00' },
    ],
    issuer: { name: 'Bee School', url: 'https://bees.example' },
    'extensions:issuerAccreditationExtension': { accreditationBody: 'Bee Council' },
  },
};

describe('Open Badges 2.0', () => {
  const reading = read(credential('ob2', ASSERTION));

  it('reads the BadgeClass that stands in place of its address', () => {
    expect(reading.achievement?.name?.source).toBe('/badge/name');
    expect(reading.outcomes.find(({ kind }) => kind === 'skill')?.framework).toBe('O*NET');
    expect(reading.quality.map(({ kind }) => kind)).toContain('accreditation');
    for (const stated of everything(reading))
      expect(standsThere(ASSERTION, stated), stated.source).toBe(true);
  });

  it('reads criteria and the narrative about this person', () => {
    const methods = reading.assessment.methods.map(({ method, source }) => [method, source]);
    expect(methods).toContainEqual(['knowledge-test', '/badge/criteria/narrative']);
    expect(methods).toContainEqual(['work-product', '/narrative']);
  });

  it('takes evidence that is a bare address', () => {
    expect(reading.evidence).toEqual([
      expect.objectContaining({ url: 'https://work.example/essay', source: '/evidence' }),
    ]);
  });

  it('says what can be said while the BadgeClass is not fetched', () => {
    const bare = read(credential('ob2', { ...ASSERTION, badge: 'https://bees.example/badge' }));
    expect(bare.achievement?.name).toBeUndefined();
    expect(bare.pathway).toContainEqual(
      expect.objectContaining({ kind: 'achievement-page', source: '/badge' }),
    );
  });
});

describe('Open Badges 1.x and drafts', () => {
  it('takes criteria that are an address and the old spelling of alignment', () => {
    const badge = {
      name: 'Old',
      criteria: 'https://old.example/criteria',
      alignement: [{ name: 'Common skill', url: 'https://skills.example/1' }],
    };
    const reading = read(credential('ob1', { badge }));
    expect(reading.assessment.criteriaUrl).toBe('https://old.example/criteria');
    expect(reading.outcomes).toEqual([
      expect.objectContaining({ text: 'Common skill', source: '/badge/alignement/0/name' }),
    ]);
  });

  it('takes criteria written as plain text', () => {
    const reading = read(credential('badge-class', { name: 'x', criteria: 'Pass the exam.' }));
    expect(reading.assessment.methods[0]).toMatchObject({ method: 'knowledge-test', source: '/criteria' });
  });

  it('asks nobody for a learner in a draft', () => {
    const reading = read(credential('achievement', { name: 'x', criteria: { narrative: 'Pass the exam.' } }));
    expect(reading.microcredential.find(({ element }) => element === 'learner')?.coverage).toBe('not-stated');
  });
});
