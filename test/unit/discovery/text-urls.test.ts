import { describe, expect, it } from 'vitest';
import { scan } from '../../../src/discovery';
import { documentOf } from './page';

const A = 'https://www.credly.com/badges/11111111-2222-4333-8444-555555555501';
const B = 'https://badgr.com/public/assertions/k3Jd9sQ_SZe0-aXw1TnVbA';
const ENDS_SO = 'https://badgr.com/public/assertions/k3Jd9sQ_SZe0-aXw1TnVb_';
const found = (html: string) => scan(documentOf(`<p>${html}</p>`), { url: 'https://robin.example/' });
const urls = (html: string) => found(html).map(({ url }) => url);

describe('an address in text ends where', () => {
  it.each([
    [`[![n](https://images.credly.com/images/11111111-2222-4333-8444-555555555599/image.png)](${A})`, [A]],
    [`[AWS](${A})`, [A]],
    [`${A}…`, [A]],
    [`${A}|x`, [A]],
    [`**${A}**`, [A]],
    [`_${A}_`, [A]],
    [`_${B}_.`, [B]],
    [ENDS_SO, [ENDS_SO]],
    [`（${A}）、`, [A]],
    [`请看：${A}，谢谢`, [A]],
    [`「${A}」`, [A]],
    [`\u200b${A}\u200b`, [A]],
    [A.replace('/badges', '\u2060/badges\u00ad'), [A]],
    [`${A},${B}`, [A, B]],
    [`${A};${B}`, [A, B]],
    [`${A}, ${B}`, [A, B]],
  ])('%s', (html, expected) => {
    expect(urls(html)).toEqual(expected);
  });
});

describe('an address broken by', () => {
  it.each([
    ['a place to break it', A.replace('badges/', 'badges/<wbr>')],
    ['several', A.replace('badges/', '<wbr>badges/<wbr>').replace('-2222-', '-<wbr>2222-')],
    ['one in an id that would do without', B.replace('SZe0-', 'SZe0-<wbr>')],
    ['an element', A.replace('www.credly.com', '<b>www.credly.com</b>')],
    ['an element around its end', A.replace(/(\d+)$/, '<i>$1</i>')],
    ['an element around its start', A.replace(/^(https:.*badges)/, '<span>$1</span>')],
    ['a comment, as React writes it', A.replace('badges/', 'badges/<!-- -->')],
  ])('%s is made whole', (_, html) => {
    expect(urls(html)).toEqual([html.replace(/<[^>]*>/g, '')]);
  });

  it('is not joined with what stands beside it', () => {
    expect(urls(`<span>${A}</span><span>Next</span>`)).toEqual([A]);
    expect(urls(`${A}<br>Next`)).toEqual([A]);
    expect(urls(`<span>${B}</span><b>Next</b>`)).toEqual([B]);
  });

  it('costs little where everything is broken', () => {
    const started = performance.now();
    found(`${'https://<wbr>'.repeat(5_000)}${`<b>https://</b>`.repeat(5_000)}`);
    expect(performance.now() - started).toBeLessThan(2000);
  });
});

describe('a badge in text is called by', () => {
  const labels = (html: string) => found(html).map(({ label }) => label);
  it.each([
    ['the words before it', `Rigger: ${A}`, ['Rigger']],
    ['those of its own, when there are several', `Rigger: ${A}, Knots: ${B}`, ['Rigger', 'Knots']],
    ['those of its own line', `Rigger: ${A}<br>Knots: ${B}`, ['Rigger', 'Knots']],
    ['words in other elements', `<b>Rigger</b>, level 2: ${A}`, ['Rigger , level 2']],
    ['words before an address without scheme', `Rigger: ${A.replace('https://', '')}`, ['Rigger']],
    ['the text of a link in Markdown', `[Rigger](${A})`, ['Rigger']],
    ['nothing, between signs', `&lt;${A}&gt;`, ['']],
  ])('%s', (_, html, expected) => {
    expect(labels(html)).toEqual(expected);
  });
});
