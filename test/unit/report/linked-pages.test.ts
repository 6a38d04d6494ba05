import { describe, expect, it } from 'vitest';
import { pageText } from '../../../src/containers/page-text';
import { readCriteriaPage, stillAnswer } from '../../../src/report';
import { fakeHttp, fakePorts } from '../../fixtures/http';

const PAGE = 'https://issuer.example/criteria';
const bytes = (text: string) => new TextEncoder().encode(text);

describe('the text of a page', () => {
  it('is what a reader sees: blocks as lines, entities undone, no scripts, no navigation', () => {
    const text = pageText(
      bytes(`<!doctype html><html><head><title>T</title><style>p{}</style></head><body>
        <nav><a href="/">Home <b>exam</b></a></nav><script>let exam = 1</script>
        <h1>Welding</h1><p>You <em>weld</em> a joint &amp; an
        examiner watches.<p>Two days.<footer>Written test provider</footer></body>`),
    );
    expect(text).toBe('Welding\nYou weld a joint & an examiner watches.\nTwo days.');
  });

  it('of broken markup is found without a throw', () => {
    for (const broken of [
      '<p',
      '<<<>>',
      '<script>',
      '<p>a<nav>b',
      '</nav></nav>c',
      '\u0000',
      '<a'.repeat(50_000),
    ]) {
      expect(typeof pageText(bytes(broken))).toBe('string');
    }
  });
});

describe('a criteria page', () => {
  it('is read in its own language, each method with its sentence and the address', async () => {
    const body = '<p>Die Teilnehmenden legen eine schriftliche Prüfung ab.</p>';
    const page = await readCriteriaPage(PAGE, fakePorts(fakeHttp({ [PAGE]: { body } })), 'en');
    expect(page.trouble).toBeUndefined();
    expect(page.methods).toMatchObject([
      { method: 'knowledge-test', basis: 'phrase', source: PAGE, language: 'de' },
    ]);
    expect(page.methods[0]?.text).toContain('schriftliche Prüfung');
  });

  it('that cannot be had says why, in the reader’s language', async () => {
    const gone = await readCriteriaPage(
      PAGE,
      fakePorts(fakeHttp({ [PAGE]: { status: 404, body: '' } })),
      'de',
    );
    expect(gone).toMatchObject({
      methods: [],
      trouble: 'issuer.example hat mit einem Fehler geantwortet (404).',
    });
    const silent = await readCriteriaPage(PAGE, fakePorts(fakeHttp()));
    expect(silent.trouble).toContain('issuer.example did not answer');
    const forbidden = fakeHttp({ [PAGE]: { why: 'permission-missing' } });
    expect((await readCriteriaPage(PAGE, fakePorts(forbidden))).trouble).toContain('may not ask');
  });

  it('without a word on assessment yields none', async () => {
    const http = fakeHttp({ [PAGE]: { body: '<p>Welcome to our school.</p>' } });
    expect((await readCriteriaPage(PAGE, fakePorts(http))).methods).toEqual([]);
  });
});

describe('addresses of evidence', () => {
  it('answer, are gone, or could not be asked', async () => {
    const url = (n: number) => `https://work.example/${n}`;
    const http = fakeHttp({
      [url(1)]: { body: 'a video' },
      [url(2)]: { status: 404, body: '' },
      [url(3)]: { status: 410, body: '' },
      [url(4)]: { status: 503, body: '' },
      [url(5)]: { why: 'too-large' },
    });
    const states = await stillAnswer([1, 2, 3, 4, 5, 6].map(url), fakePorts(http));
    expect(states.map(({ state }) => state)).toEqual([
      'answers',
      'gone',
      'gone',
      'unknown',
      'answers',
      'unknown',
    ]);
  });
});
