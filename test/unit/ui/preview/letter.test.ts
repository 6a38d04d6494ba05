import { describe, expect, it } from 'vitest';
import { GAPS } from '../../../../src/reading/completeness';
import { PREVIEWS, previewOf } from '../../../../src/reading/preview';
import { readOwn } from '../../../../src/ui/preview';
import { fieldOf, letterTo } from '../../../../src/ui/preview/letter';
import { LEARNER_WORDS, learnerWordsFor } from '../../../../src/ui/preview/words';

const bytes = (json: object) => new TextEncoder().encode(JSON.stringify(json));

const DRAFT = {
  '@context': [
    'https://www.w3.org/ns/credentials/v2',
    'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
  ],
  id: 'https://issuer.example/achievements/1',
  type: ['Achievement'],
  name: 'Welding basics',
  description: 'Welds plates in flat position.',
  criteria: { narrative: 'Attend all four evenings.' },
};
const BADGE_CLASS = {
  '@context': 'https://w3id.org/openbadges/v2',
  type: 'BadgeClass',
  id: 'https://issuer.example/badges/1',
  name: 'Welding basics',
  description: 'Welds plates.',
  image: 'https://issuer.example/badge.png',
  criteria: { narrative: 'Attend all four evenings.' },
  issuer: 'https://issuer.example/profile',
};

describe('an own badge or a draft', () => {
  it('is read without being signed, an Achievement with a credential’s context too', async () => {
    const [draft] = await readOwn(bytes(DRAFT), 'en');
    expect(draft?.format).toBe('achievement');
    expect(draft?.reading.assessment.strongest).toBe('attendance');
    const [older] = await readOwn(bytes(BADGE_CLASS), 'de');
    expect(older?.format).toBe('badge-class');
    expect(older?.reading.notStated).toContain('evidence');
  });

  it('yields nothing, and no exception, for what is none', async () => {
    expect(await readOwn(new Uint8Array([1, 2, 3]), 'en')).toEqual([]);
    expect(await readOwn(bytes({ hello: 'world' }), 'en')).toEqual([]);
  });
});

describe('the text to the issuer', () => {
  it('names every gap with its field, as the badge’s own version of the standard calls it', async () => {
    const [draft] = await readOwn(bytes(DRAFT), 'en');
    const [older] = await readOwn(bytes(BADGE_CLASS), 'en');
    if (!draft || !older) throw new Error('the drafts were not read');
    const preview = previewOf(draft.reading, 'en');
    const letter = letterTo(preview, 'Welding  \n basics', 'achievement', learnerWordsFor('en'));
    expect(letter).toContain('“Welding basics”');
    expect(preview.gaps.length).toBeGreaterThan(5);
    for (const gap of preview.gaps) expect(letter).toContain(fieldOf(gap, 'achievement'));
    expect(letter).toContain('(alignment[].targetName, targetUrl, targetFramework)');
    const skills = previewOf(older.reading, 'en').gaps.find(({ gap }) => gap === 'skills');
    expect(skills && fieldOf(skills, 'badge-class')).toBe(
      'alignment[].targetName, targetUrl, targetFramework',
    );
    const evidence = preview.gaps.find(({ gap }) => gap === 'evidence');
    expect(evidence && fieldOf(evidence, 'achievement')).toBe(
      'AchievementCredential.evidence[].id, name, narrative, genre',
    );
    expect(evidence && fieldOf(evidence, 'badge-class')).toMatch(/^Assertion\.evidence/);
    expect(skills && fieldOf(skills, 'ob2')).toBe('badge.alignment[].targetName, targetUrl, targetFramework');
    expect(skills && fieldOf(skills, 'ob3')).toContain('credentialSubject.achievement.alignment');
  });

  it.each(Object.entries(LEARNER_WORDS))('has no gap left open in %s', (language, words) => {
    const gaps = GAPS.map((gap) => {
      const spoken = PREVIEWS.find((each) => each.language === language)?.gaps[gap];
      return { gap, misses: '', ask: '', ...spoken, field: { ob3: 'the.field' } };
    });
    const letter = letterTo({ seen: '', gaps }, 'A badge', 'ob3', words);
    expect(letter).not.toMatch(/\{\w+\}/);
    expect(letter.split('the.field')).toHaveLength(GAPS.length + 1);
  });

  it('has the same words in every language', () => {
    const english = LEARNER_WORDS.en;
    for (const words of Object.values(LEARNER_WORDS)) {
      expect(Object.keys(words).toSorted()).toEqual(Object.keys(english ?? {}).toSorted());
      expect(words.linkRules).toHaveLength(english?.linkRules.length ?? 0);
    }
  });
});
