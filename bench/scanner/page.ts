/** Elements of one part. */
const PART = 21;

/** A part of a page as networks write them: boxes in boxes, a little text, two links and a picture. */
export function part(number: number, badges: number): string {
  const links = badges === 0 ? [`https://pages.example/item/${number}?from=feed`] : [];
  for (let at = 0; at < badges; at++)
    links.push(
      `https://www.credly.com/badges/11111111-2222-4333-8444-${String(number * 1000 + at).padStart(12, '0')}`,
    );
  return `<section class="entry"><div class="a"><div class="b"><img src="/pictures/${number}.jpg" alt="">
<div class="c"><h3>Entry ${number}</h3><p>Worked with <b>care</b> on the <i>site</i> in ${1990 + (number % 30)}.</p>
<ul><li><span>first of all</span></li><li><span>and then</span></li></ul></div></div>
<div class="d"><a href="/in/person-${number}/"><span>Person ${number}</span></a>${links.map((link) => `<a href="${link}">Show it</a>`).join('')}
<button type="button"><span>More</span></button><p>And a line that ends it.</p></div></div></section>`;
}

/** A page of so many elements, its badges evenly among them. */
export function pageOf(elements: number, badges: number): string {
  const parts = Math.round(elements / PART);
  const upTo = (number: number) => Math.floor((number * badges) / parts);
  const body = Array.from({ length: parts }, (_, number) => part(number, upTo(number + 1) - upTo(number)));
  return `<!doctype html><title>Bench</title><main>${body.join('\n')}</main>`;
}
