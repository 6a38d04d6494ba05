import { describe, expect, it } from 'vitest';
import { candidateNear } from '../../../../src/discovery';
import { documentOf, fixture, one } from '../page';

const PROFILE = 'https://www.linkedin.com/in/robin-example/';
const emails = (place: Element | Document, url?: string) =>
  candidateNear(place, url).emails.map(({ value }) => value);
const names = (place: Element | Document, url?: string) => candidateNear(place, url).names;

describe('on LinkedIn', () => {
  it.each(['linkedin-2024.html', 'linkedin-2026.html', 'linkedin-public.html'])(
    'names the person of %s',
    (page) => {
      expect(names(fixture(page), PROFILE)).toEqual(['Robin Example']);
    },
  );
  it('is not misled by cards of other people that carry the same marks', () => {
    const document = fixture('linkedin-2026.html');
    for (const card of document.querySelectorAll('[componentkey*="SuggestedForYou"]'))
      card.removeAttribute('componentkey');
    expect(names(document, PROFILE)).toEqual(['Robin Example']);
    document.title = 'LinkedIn';
    expect(names(document, PROFILE)).toEqual([]);
  });
  it('says nothing where the first heading is a company or a job', () => {
    const document = documentOf('<main><h1>Harbour Institute</h1></main>');
    expect(names(document, 'https://www.linkedin.com/company/harbour/')).toEqual([]);
    expect(names(document, 'https://www.linkedin.com/feed/')).toEqual([]);
  });
  it('takes an address from a profile, and none from a feed or a conversation', () => {
    const document = documentOf('<main><h1>Robin Example</h1><p>robin@learner.example</p></main>');
    expect(emails(document, PROFILE)).toEqual(['robin@learner.example']);
    expect(emails(document, 'https://www.linkedin.com/feed/')).toEqual([]);
    expect(emails(document, 'https://www.linkedin.com/messaging/thread/1/')).toEqual([]);
  });
  it('takes the title of a page of details, which has no heading', () => {
    const titled = (title: string) =>
      documentOf(`<html><head><title>${title}</title></head><main></main></html>`);
    const details = `${PROFILE}details/certifications/`;
    expect(names(titled('Robin Example | LinkedIn'), details)).toEqual(['Robin Example']);
    expect(names(titled('(2) Robin Example, PhD | LinkedIn'), details)).toEqual(['Robin Example']);
    expect(names(titled('LinkedIn'), details)).toEqual([]);
    expect(
      names(titled('Harbour Institute | LinkedIn'), 'https://www.linkedin.com/company/harbour/'),
    ).toEqual([]);
  });
  it('knows a name with a degree or a picture', () => {
    for (const heading of ['Robin Example, PhD', 'Robin Example 🚀'])
      expect(names(documentOf(`<main><h1>${heading}</h1></main>`), PROFILE)).toEqual(['Robin Example']);
  });
  it('knows Recruiter', () => {
    const document = documentOf('<main><h1>Robin Example</h1></main>');
    expect(names(document, 'https://www.linkedin.com/talent/hire/12/manage/all/profile/AE1')).toEqual([
      'Robin Example',
    ]);
  });
});

describe('in an applicant tracking system', () => {
  const url = 'https://app.greenhouse.io/people/1/applications/2';
  it('takes the heading, and of several addresses the one that goes with it', () => {
    const document = fixture('applicant.html');
    for (const place of [document, one(document, 'main section a')]) {
      expect(candidateNear(place, url)).toEqual({
        emails: [{ value: 'robin@learner.example', from: 'page' }],
        names: ['Robin Example'],
      });
    }
  });
  it('keeps to the row of a list, and says nothing outside it', () => {
    const document = fixture('applicants.html');
    expect(emails(one(document, '#robin a'))).toEqual(['robin@learner.example']);
    expect(emails(one(document, '#sam a'))).toEqual(['sam@learner.example']);
    const nobody = { emails: [], names: [], severalPeople: true };
    expect(candidateNear(one(document, '#below'))).toEqual(nobody);
    expect(candidateNear(document, url)).toEqual(nobody);
  });
});

describe('on a page that shows several people', () => {
  const several = { emails: [], names: [], severalPeople: true };
  const badge = '<a id="badge" href="https://www.credly.com/badges/x">badge</a>';
  const near = (html: string) => candidateNear(one(documentOf(html), '#badge'));

  it.each([
    ['a list', 'li', '<ul>', '</ul>'],
    ['a table', 'tr', '<table>', '</table>'],
    ['articles', 'article', '<main>', '</main>'],
    ['rows', 'div role="row"', '<div role="table">', '</div>'],
  ])('%s: the address of one entry is not lent to the badge of another', (_, entry, begin, end) => {
    const close = `</${entry.split(' ')[0]}>`;
    const html = `${begin}<${entry}><b>Robin Example</b> robin@learner.example${close}<${entry}><b>Sam Other</b> ${badge}${close}${end}`;
    expect(near(html)).toEqual(several);
  });

  it('cards of one make, each with a name', () => {
    const card = (name: string, more: string) => `<div class="card"><h3>${name}</h3>${more}</div>`;
    expect(near(card('Robin Example', 'robin@learner.example') + card('Sam Other', badge))).toEqual(several);
  });

  it('people with marks: each has the address of the own card', () => {
    const card = (name: string, more: string) =>
      `<div class="h-card"><b class="p-name">${name}</b>${more}</div>`;
    const robin = card('Robin Example', 'robin@learner.example');
    expect(near(robin + card('Sam Other', badge))).toEqual({ emails: [], names: ['Sam Other'] });
    expect(near(robin + card('Sam Other', `sam@learner.example ${badge}`))).toEqual({
      emails: [{ value: 'sam@learner.example', from: 'page' }],
      names: ['Sam Other'],
    });
    expect(near(robin + card('Sam Other', '') + badge)).toEqual(several);
  });

  it('is not taken for one when a single person’s page puts things into a list', () => {
    const list = `<ul><li>robin@learner.example</li><li>${badge}</li></ul>`;
    expect(near(`<main><h1>Robin Example</h1>${list}</main>`)).toEqual({
      emails: [{ value: 'robin@learner.example', from: 'page' }],
      names: ['Robin Example'],
    });
    const section = (more: string) => `<section class="part"><h2>Contact</h2>${more}</section>`;
    expect(near(section('robin@learner.example') + section(badge)).emails).toHaveLength(1);
  });
});

describe('on other pages', () => {
  it('believes a heading when title, address or e-mail speak for a person', () => {
    expect(names(fixture('portfolio.html'))).toEqual(['Robin Example']);
    const heading = '<h1>Robin Example</h1>';
    expect(names(documentOf(`<html><head><title>CV</title></head><body>${heading}</body></html>`))).toEqual([
      'Robin Example',
    ]);
    expect(names(documentOf(heading), 'https://robin.example/resume/')).toEqual(['Robin Example']);
    expect(names(documentOf(`${heading}<p>r.example@mail.example</p>`))).toEqual(['Robin Example']);
    expect(names(documentOf(heading))).toEqual([]);
  });
  it('takes the title where there is no heading and something else speaks for a person', () => {
    const titled = (title: string, body = '') =>
      documentOf(`<html><head><title>${title}</title></head><body>${body}</body></html>`);
    expect(names(titled('Robin Example – CV'))).toEqual(['Robin Example']);
    expect(names(titled('Robin Example', '<p>robin@learner.example</p>'))).toEqual(['Robin Example']);
    expect(names(titled('Robin Example'))).toEqual([]);
    expect(names(titled('Talent Pool'), 'https://app.greenhouse.io/people/1')).toEqual([]);
  });
  it('believes markup for people', () => {
    expect(
      names(
        documentOf(
          '<div itemscope itemtype="https://schema.org/Person"><b itemprop="name">Robin Example</b></div>',
        ),
      ),
    ).toEqual(['Robin Example']);
    const card = (name: string) => `<article class="h-card"><b class="p-name">${name}</b><i></i></article>`;
    const two = documentOf(card('Robin Example') + card('Sam Other'));
    expect(names(two)).toEqual([]);
    expect(names(one(two, 'article:last-of-type i'))).toEqual(['Sam Other']);
  });
  it('ignores departments, furniture and scripts', () => {
    expect(
      emails(
        documentOf(
          '<p>support@site.example</p><footer>robin@site.example</footer><script>var a="x@site.example"</script><nav><a href="mailto:x@site.example">x</a></nav>',
        ),
      ),
    ).toEqual([]);
  });
  it('reads each address once, whatever its case and however the text is broken up', () => {
    expect(
      emails(documentOf('<p>Robin@Learner.example</p><a href="mailto:robin@learner.example">mail</a>')),
    ).toHaveLength(1);
    expect(emails(documentOf('<b>robin@learner.example</b><b>Phone</b>'))).toEqual(['robin@learner.example']);
  });
  it('stays cheap in hostile text', () => {
    const started = performance.now();
    candidateNear(
      documentOf(
        `<p>${'a.'.repeat(30_000)}@${'b.'.repeat(30_000)}</p><p>${'@a'.repeat(30_000)}</p><h1>${"a-'".repeat(20_000)}</h1>`,
      ),
    );
    expect(performance.now() - started).toBeLessThan(2000);
  });
});
