import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../../../src/model';
import { read } from '../../../../src/reading';
import { credential } from '../give';
import { everything, standsThere } from '../pointer';

const JSON_OB3: JsonObject = {
  type: ['VerifiableCredential', 'OpenBadgeCredential'],
  issuer: { id: 'https://uni.example', name: 'Example University', address: { addressCountry: 'Malta' } },
  validFrom: '2026-01-02T00:00:00Z',
  validUntil: '2030-01-02T00:00:00Z',
  evidence: [
    { id: 'https://work.example/1', name: 'Robot arm', narrative: 'The code of the arm.', genre: 'Project' },
    'https://work.example/2',
    { id: 'javascript:alert(1)', name: 'Bad' },
  ],
  credentialSubject: {
    id: 'did:example:learner',
    creditsEarned: 5,
    source: { name: 'Example Testing Ltd' },
    result: [
      { resultDescription: 'urn:r1', value: '87' },
      { resultDescription: 'urn:r2', achievedLevel: 'urn:l2' },
    ],
    achievement: {
      name: 'Robotics',
      description: 'Can program a robot arm.',
      achievementType: 'Competency',
      criteria: { id: 'https://uni.example/c', narrative: 'Build a robot arm and present your design.' },
      creator: { name: 'Robotics Board' },
      tag: ['robots', 'Python'],
      alignment: [
        { targetName: 'program robots', targetUrl: 'http://data.europa.eu/esco/skill/1a', targetCode: '1a' },
        { targetName: 'Local skill', targetFramework: 'Our catalogue' },
      ],
      resultDescription: [
        { id: 'urn:r1', name: 'Final score', resultType: 'RawScore', requiredValue: '70', valueMax: '100' },
        {
          id: 'urn:r2',
          name: 'Design',
          resultType: 'RubricCriterionLevel',
          requiredLevel: 'urn:l3',
          rubricCriterionLevel: [
            { id: 'urn:l1', name: 'Basic', points: '1' },
            { id: 'urn:l2', name: 'Good', points: '2' },
            { id: 'urn:l3', name: 'Master', points: '3' },
          ],
        },
      ],
    },
  },
};

describe('Open Badges 3.0', () => {
  const given = credential('ob3', JSON_OB3);
  const reading = read(given);

  it('says nothing that does not stand at its source', () => {
    for (const stated of everything(reading)) expect(standsThere(JSON_OB3, stated), stated.source).toBe(true);
  });

  it('reads name, description and type', () => {
    expect(reading.achievement?.name?.text).toBe('Robotics');
    expect(reading.achievement?.name?.source).toBe('/credentialSubject/achievement/name');
    expect(reading.achievement?.type).toBe('Competency');
  });

  it('tells narrow claims from generic words, with their framework', () => {
    const skills = reading.outcomes.filter(({ kind }) => kind === 'skill');
    expect(skills.map(({ framework }) => framework)).toEqual(['ESCO', 'Our catalogue']);
    expect(skills[0]).toMatchObject({ code: '1a', url: 'http://data.europa.eu/esco/skill/1a' });
    expect(reading.outcomes.filter(({ kind }) => kind === 'tag').map(({ text }) => text)).toEqual([
      'robots',
      'Python',
    ]);
  });

  it('quotes the sentence that states the method', () => {
    const [first] = reading.assessment.methods;
    expect(reading.assessment.strongest).toBe('work-product');
    expect(first).toMatchObject({
      basis: 'structured',
      source: '/evidence/0/genre',
    });
    expect(reading.assessment.methods).toContainEqual(
      expect.objectContaining({
        method: 'work-product',
        basis: 'phrase',
        text: 'Build a robot arm and present your design.',
        source: '/credentialSubject/achievement/criteria/narrative',
      }),
    );
  });

  it('holds results against what was required', () => {
    expect(reading.assessment.results).toEqual([
      expect.objectContaining({
        label: 'Final score',
        value: '87',
        required: '70',
        maximum: '100',
        met: true,
      }),
      expect.objectContaining({ label: 'Design', value: 'Good', required: 'Master', met: false }),
    ]);
  });

  it('offers web addresses as evidence, and only those', () => {
    expect(reading.evidence.map(({ url }) => url)).toEqual([
      'https://work.example/1',
      'https://work.example/2',
      undefined,
    ]);
  });

  it('reads designer, assessor, credits and validity as facts', () => {
    const kinds = [...reading.quality, ...reading.assessment.facts].map(({ kind, text }) => [kind, text]);
    expect(kinds).toContainEqual(['designer', 'Robotics Board']);
    expect(kinds).toContainEqual(['assessor', 'Example Testing Ltd']);
    expect(kinds).toContainEqual(['credits-earned', '5']);
    expect(kinds).toContainEqual(['valid-until', '2030-01-02T00:00:00Z']);
  });

  it('offers the criteria page', () => {
    expect(reading.assessment.criteriaUrl).toBe('https://uni.example/c');
  });

  it("takes the reader's language where the credential offers it", () => {
    const name = [
      { '@value': 'Robotics', '@language': 'en' },
      { '@value': 'Robotik', '@language': 'de' },
    ];
    const json = { credentialSubject: { achievement: { name, criteria: { narrative: 'x' } } } };
    expect(read(credential('ob3', json), { language: 'de' }).achievement?.name).toEqual({
      text: 'Robotik',
      source: '/credentialSubject/achievement/name/1/@value',
      language: 'de',
      basis: 'structured',
    });
    expect(read(credential('ob3', json), { language: 'nl' }).achievement?.name?.text).toBe('Robotics');
  });

  it('says that a failed or unfinished result is not completed', () => {
    const json = {
      credentialSubject: {
        result: [{ resultDescription: 'urn:s', status: 'Failed' }],
        achievement: { criteria: { narrative: 'Pass the exam.' } },
      },
    };
    expect(read(credential('ob3', json)).summary).toMatch(/^Not completed \(status: Failed\)/);
  });

  it('finds an achieved level where the reference points elsewhere, and holds no status against a grade', () => {
    const resultDescription = [
      { id: 'urn:r1', name: 'Grade', requiredValue: 'C' },
      { id: 'urn:r2', name: 'Design', rubricCriterionLevel: [{ id: 'urn:l1', name: 'Good' }] },
    ];
    const result = [
      { resultDescription: 'urn:r1', achievedLevel: 'urn:l1' },
      { resultDescription: 'urn:r1', status: 'Completed' },
    ];
    const json = { credentialSubject: { result, achievement: { name: 'x', resultDescription } } };
    const { results } = read(credential('ob3', json)).assessment;
    expect(results[0]).toMatchObject({ label: 'Design', value: 'Good' });
    expect(results[1]).not.toHaveProperty('required');
  });

  it('takes only the level that was reached for an outcome, not those that there are', () => {
    const level = (id: string, targetName: string) => ({ id, name: id, alignment: [{ targetName }] });
    const resultDescription = [
      {
        id: 'urn:r',
        name: 'Design',
        rubricCriterionLevel: [level('urn:l1', 'copies'), level('urn:l2', 'invents')],
      },
    ];
    const result = [{ resultDescription: 'urn:r', achievedLevel: 'urn:l1' }];
    const achievement = { name: 'x', resultDescription };
    const skills = (subject: object) =>
      read(credential('ob3', { credentialSubject: { achievement, ...subject } }))
        .outcomes.filter(({ kind }) => kind === 'skill')
        .map(({ text }) => text);
    expect(skills({ result })).toEqual(['copies']);
    expect(skills({})).toEqual([]);
  });
});
