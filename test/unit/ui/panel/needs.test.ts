import { describe, expect, it } from 'vitest';
import { onceEach, skillsIn } from '../../../../src/ui/panel/needs';

describe('a pasted list of skills', () => {
  it.each<[string, string[]]>([
    ['• Welding\n 2. welding;C++\n\n---\nC#', ['Welding', 'C++', 'C#']],
    ['x\n'.repeat(5), ['x']],
    ['Java, Python,C++; Node.js', ['Java', 'Python', 'C++', 'Node.js']],
    ['- .NET\n- C#\n* Go\n– R', ['.NET', 'C#', 'Go', 'R']],
    ['• Ropes • Cranes ▪ Loads', ['Ropes', 'Cranes', 'Loads']],
    ['Office (Word, Excel, Outlook), Email', ['Office (Word, Excel, Outlook)', 'Email']],
    ['(unclosed, list, of things', ['(unclosed', 'list', 'of things']],
    ['Budgets of 1,000 and more, Tenders', ['Budgets of 1,000 and more', 'Tenders']],
    ['1) Ropes\r\n2) Cranes.', ['Ropes', 'Cranes']],
    ['[ ] Ropes\n[x] Cranes', ['Ropes', 'Cranes']],
    ['溶接、安全管理；機械学習', ['溶接', '安全管理', '機械学習']],
    ['col·laborar · nedar', ['col·laborar', 'nedar']],
    ['http://data.europa.eu/esco/skill/1, S1.2', ['http://data.europa.eu/esco/skill/1', 'S1.2']],
    [' \n,;•', []],
  ])('%j', (text, skills) => {
    expect(skillsIn(text)).toEqual(skills);
  });

  it('is bounded', () => {
    expect(skillsIn('a\nb'.repeat(100_000)).length).toBeLessThanOrEqual(100);
    const many = Array.from({ length: 500 }, (_, index) => `skill ${index} ${'x'.repeat(500)}`).join('\n');
    expect(skillsIn(many).every((each) => each.length <= 200)).toBe(true);
  });

  it('and what was picked hold each skill once', () => {
    expect(onceEach(['Welding', ...skillsIn('welding, Sawing')])).toEqual(['Welding', 'Sawing']);
  });
});
