import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../../../src/model';
import { read } from '../../../../src/reading';
import { credential } from '../give';
import { everything, standsThere } from '../pointer';

const concept = (en: string): JsonObject => ({ type: 'Concept', prefLabel: { en } });

const CREDENTIAL: JsonObject = {
  type: ['VerifiableCredential', 'EuropeanDigitalCredential'],
  issuanceDate: '2025-11-08T00:00:00Z',
  issuer: {
    legalName: { en: 'Example University' },
    location: { address: { countryCode: concept('Slovenia') } },
  },
  credentialSubject: {
    type: 'Person',
    fullName: { en: 'Ana Example' },
    hasClaim: {
      type: 'LearningAchievement',
      title: { en: 'Short course', de: 'Kurzlehrgang' },
      provenBy: {
        type: 'LearningAssessment',
        title: { en: 'Digital work' },
        grade: { noteLiteral: { en: 'Pass' } },
        idVerification: concept('Supervised online with identity verification'),
        assessedBy: { altLabel: { en: 'Assessment team' } },
        specifiedBy: { dcType: concept('artefact assessment'), mode: concept('Online') },
      },
      influencedBy: { type: 'LearningActivity', title: { en: 'Lectures' } },
      hasPart: [{ type: 'LearningAchievement', title: { en: 'Part one' } }],
      specifiedBy: {
        eqfLevel: concept('Level 6'),
        creditPoint: { framework: concept('European Credit Transfer System'), point: '2' },
        volumeOfLearning: 'PT60H',
        mode: concept('Blended'),
        entryRequirement: { noteLiteral: { en: 'A first degree' } },
        learningOutcome: [
          {
            title: { en: 'Communicate in a team' },
            relatedESCOSkill: [{ ...concept('work in teams'), id: 'http://data.europa.eu/esco/skill/x' }],
            relatedSkill: { ...concept('Digital content'), id: 'http://data.europa.eu/snb/dcf/y' },
          },
        ],
      },
    },
  },
};

describe('European Learning Model 3', () => {
  const reading = read(credential('elm3', CREDENTIAL));

  it('says nothing that does not stand at its source', () => {
    for (const stated of everything(reading))
      expect(standsThere(CREDENTIAL, stated), stated.source).toBe(true);
  });

  it('reads learning outcomes and their skills', () => {
    expect(reading.outcomes.map(({ kind, text, framework }) => [kind, text, framework])).toEqual([
      ['outcome', 'Communicate in a team', undefined],
      ['skill', 'work in teams', 'ESCO'],
      ['skill', 'Digital content', 'DigComp'],
    ]);
  });

  it('reads the assessment type from its field, and the activity as attendance', () => {
    expect(reading.assessment.strongest).toBe('work-product');
    expect(reading.assessment.methods.map(({ method, basis }) => [method, basis])).toEqual([
      ['work-product', 'structured'],
      ['attendance', 'structured'],
    ]);
    expect(reading.assessment.results[0]).toMatchObject({ label: 'Digital work', value: 'Pass' });
  });

  it('finds nearly the whole of the European standard', () => {
    const stated = reading.microcredential.filter(({ coverage }) => coverage === 'stated');
    expect(stated.map(({ element }) => element)).toEqual([
      'learner',
      'title',
      'country',
      'awarding-body',
      'issued-on',
      'outcomes',
      'workload',
      'level',
      'assessment',
      'participation',
      'prerequisites',
      'supervision',
      'grade',
      'stackability',
    ]);
  });

  it('takes titles in the asked language', () => {
    expect(read(credential('elm3', CREDENTIAL), { language: 'de' }).achievement?.name).toMatchObject({
      text: 'Kurzlehrgang',
      source: '/credentialSubject/hasClaim/title/de',
    });
  });
});
