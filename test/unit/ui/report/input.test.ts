import { describe, expect, it } from 'vitest';
import { fileName } from '../../../../src/ui/verifier/download';
import { inputsFrom } from '../../../../src/ui/verifier/input';

describe('what was typed', () => {
  it('is an address a line', () => {
    expect(inputsFrom(' https://a.example/1.json \n\nhttps://b.example/2.json?utm_source=x')).toEqual([
      { kind: 'url', url: 'https://a.example/1.json' },
      { kind: 'url', url: 'https://b.example/2.json' },
    ]);
  });

  it('keeps the e-mail address of a link apart, as a claim', () => {
    expect(
      inputsFrom('https://api.badgr.io/public/assertions/x?identity__email=robin%40learner.example'),
    ).toEqual([
      { kind: 'url', url: 'https://api.badgr.io/public/assertions/x', email: 'robin@learner.example' },
    ]);
  });

  it('is one text when it is anything else', () => {
    expect(inputsFrom('{"a":\n1}')).toEqual([{ kind: 'text', text: '{"a":\n1}' }]);
    expect(inputsFrom('javascript:alert(1)')).toEqual([{ kind: 'text', text: 'javascript:alert(1)' }]);
    expect(inputsFrom('https://a.example/1 and more')).toHaveLength(1);
  });

  it('is nothing when it is blank', () => {
    expect(inputsFrom(' \n ')).toEqual([]);
  });
});

describe('the name of a saved file', () => {
  it('never leads elsewhere', () => {
    expect(fileName('../../etc/passwd', '.html')).toBe('etc-passwd.html');
    expect(fileName('https://a.example/badge.json', '.json')).toBe('a-example-badge.json');
    expect(fileName('Prüfung – Größe', '.html')).toBe('Prüfung-Größe.html');
    expect(fileName('///', '.html')).toBe('legible.html');
  });
});
