import { describe, expect, it } from 'vitest';
import { mentionOf } from '../../../../src/reading/skills';

function mention(name: string, text: string, language?: string): string | undefined {
  return mentionOf(name, {
    text,
    source: '/x',
    basis: 'structured',
    ...(language === undefined ? {} : { language }),
  });
}

describe('a skill is found by its name', () => {
  it.each([
    ['.NET', 'Builds services in .NET and SQL.'],
    ['.NET', '.NET'],
    ['C++', 'Programs in C, C++ and C#.'],
    ['C++', 'Uses C++17 at work'],
    ['C#', 'Programs in C# at work'],
    ['C', 'Programs in C, C++ and C#.'],
    ['R', 'Statistics with R.'],
    ['Go', 'Writes servers in Go'],
    ['AI', 'AI for beginners'],
    ['Node.js', 'Runs Node.js, and databases.'],
    ['Python', 'See how Python’s lists work.'],
    ['crane signals', 'Gives Crane-Signals at sea'],
    ['CI/CD', 'Sets up CI/CD'],
    ['Resume', 'Writes a résumé'],
    ['Resume', 'Writes a résumé'.normalize('NFD')],
    ['Schweißen', 'Schweißen unter Wasser'],
    ['溶接', '水中溶接を行う。'],
    ['Python', 'プログラミング言語Pythonを使う'],
    ['机器学习', '掌握机器学习与数据分析。'],
    ['용접', '수중 용접을 안전하게 수행한다'],
    ['เชื่อม', 'การเชื่อมใต้น้ำอย่างปลอดภัย'],
    ['no-code development', 'Is good at no-code development'],
    ['welding', 'Does not cover sailing but welding.'],
    ['welding', 'No exam is needed. Welding is shown on steel.'],
    ['焊接', '本课程不包括绘图。讲授焊接技术。'],
    ['welding', 'Not only welding but sailing too'],
    ['welding', 'Not covered:\n- sawing\n\nCovered:\n- welding'],
    ['welding', 'Not covered:\n- sawing\n\nThe holder does welding.'],
  ])('%s in "%s"', (name, text) => {
    expect(mention(name, text)).toBeDefined();
  });

  it('and quoted with its sentence as written', () => {
    expect(mention('welding', '## What\n\n- Ropes.\n- **Welding** of  steel; 3 mm. More.')).toBe(
      'Welding of steel;',
    );
    expect(mention('溶接', '安全を学ぶ。水中溶接を行う。')).toBe('水中溶接を行う。');
  });
});

describe('a skill is not found', () => {
  it.each([
    ['.NET', 'Tells net weight from gross weight'],
    ['.NET', 'Sells fishing nets on the.net'],
    ['NET', 'Builds services in .NET'],
    ['Java', 'Writes JavaScript'],
    ['C', 'Programs in C++ and C#'],
    ['C', 'Objective-C, and C. elegans'.slice(0, 11)],
    ['R', 'R&D in the department'],
    ['Go', 'Go to the office'],
    ['IT', 'What it means: It works'],
    ['Node', 'Runs Node.js'],
    ['js', 'Runs Node.js'],
    ['destructive testing', 'Non-destructive testing of seams'],
    ['学', '掌握机器学习'],
    ['ラム', 'プログラムを書く'],
    ['접', '수중 용접을 한다'],
    ['***', 'anything *** at all'],
    ['', 'anything'],
  ])('%s in "%s"', (name, text) => {
    expect(mention(name, text)).toBeUndefined();
  });
});

describe('what is denied or left out is not found', () => {
  it.each([
    ['welding', 'This badge does not cover welding.'],
    ['welding', 'Covers all hot work, excluding welding.'],
    ['welding', 'Welding is not covered by this badge.'],
    ['welding', 'Without welding, sawing or drilling'],
    ['welding', 'The holder cannot yet do welding on site.'],
    ['welding', 'Welding: not assessed.'],
    ['welding', 'Not covered: sawing, welding'],
    ['welding', 'Optional: welding'],
    ['welding', 'This badge does not cover:\n\n- sawing\n- drilling of holes in steel\n- welding\n'],
    ['Schweißen', 'Die Schulung umfasst kein Schweißen.'],
    ['Schweißen', 'Das Schweißen wird in der Schulung nicht behandelt.'],
    ['soudage', 'La formation ne comprend pas le soudage.'],
    ['soudage', 'Le soudage n’est pas abordé dans cette formation.'],
    ['soldadura', 'El curso no incluye la soldadura.'],
    ['soldadura', 'La soldadura no se incluye en el curso.'],
    ['lassen', 'De cursus omvat het lassen niet.'],
    ['lassen', 'De cursus gaat over metaal, behalve lassen.'],
    ['saldatura', 'Il corso non comprende la saldatura.'],
    ['svetsning', 'Kursen omfattar inte svetsning.'],
    ['焊接', '本课程不包括焊接技术'],
    ['溶接', 'この講座は溶接を含まない'],
    ['용접', '이 과정은 용접을 포함하지 않는다'],
  ])('%s in "%s"', (name, text) => {
    expect(mention(name, text)).toBeUndefined();
  });
});

describe('a long text', () => {
  it('takes no time to speak of', () => {
    const long = 'welding-'.repeat(2500);
    const begin = performance.now();
    mention('welding tools', long);
    mention('a'.repeat(200), 'a'.repeat(20_000));
    mention('溶接', '溶'.repeat(20_000));
    expect(performance.now() - begin).toBeLessThan(2000);
  });
});
