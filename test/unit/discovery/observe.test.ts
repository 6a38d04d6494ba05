import { describe, expect, it } from 'vitest';
import { type FoundAt, type ObserveOptions, observe } from '../../../src/discovery';
import { documentOf, one } from './page';

const badge = (n: number) => `https://www.credly.com/badges/11111111-2222-4333-8444-5555555555${10 + n}`;
const link = (n: number) => `<a href="${badge(n)}">Badge ${n}</a>`;
const names = (list: FoundAt[]) => list.map(({ label }) => label);

/** Mutation records come in a microtask. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

function watching(html: string, more: Partial<ObserveOptions> = {}) {
  const document = documentOf(`<main id="main">${html}</main>`);
  const changes: { found: string[]; gone: string[] }[] = [];
  const objects = new Map<string, FoundAt>();
  const stop = new AbortController();
  const due: (() => void)[] = [];
  const observation = observe(document, {
    url: 'https://robin.example/',
    signal: stop.signal,
    onChange(found, gone) {
      changes.push({ found: names(found), gone: names(gone) });
      for (const each of found) objects.set(each.url, each);
    },
    schedule(run) {
      due.push(run);
      return () => due.splice(due.indexOf(run), 1);
    },
    ...more,
  });
  return {
    document,
    main: one(document, '#main'),
    changes,
    objects,
    stop,
    due,
    observation,
    async turn() {
      await settled();
      for (const run of due.splice(0)) run();
      return changes.at(-1);
    },
  };
}

function element(document: Document, html: string): Element {
  const holder = document.createElement('div');
  holder.innerHTML = html;
  return holder;
}

describe('observe', () => {
  it('tells at once what the page holds', () => {
    const { changes, observation } = watching(link(1) + link(2));
    expect(changes).toEqual([{ found: ['Badge 1', 'Badge 2'], gone: [] }]);
    expect(names(observation.found())).toEqual(['Badge 1', 'Badge 2']);
  });

  it('is silent about a page without badges, and about changes without badges', async () => {
    const { changes, main, document, turn } = watching('<p>nothing</p>');
    main.appendChild(element(document, '<p>still nothing</p>'));
    await turn();
    expect(changes).toEqual([]);
  });

  it('does not take a credential for the one whose place it took, though it says that it lives there, too', async () => {
    const text = (name: string) =>
      JSON.stringify({
        id: 'https://issuer.example/credentials/welding-badge.json',
        type: ['VerifiableCredential'],
        name,
      });
    const block = (name: string) => `<script type="application/ld+json">${text(name)}</script>`;
    const { main, document, changes, observation, turn } = watching(block('Genuine'));
    one(document, 'script').remove();
    main.appendChild(element(document, block('Altered')));
    await turn();
    expect(observation.found().map(({ embedded }) => embedded)).toEqual([text('Altered')]);
    expect(changes.at(-1)).toEqual({ found: ['Altered'], gone: ['Genuine'] });
  });

  it('tells of what is added, in one batch', async () => {
    const { changes, main, document, due, turn } = watching(link(1));
    main.appendChild(element(document, link(2)));
    main.appendChild(element(document, link(3)));
    await settled();
    expect(due).toHaveLength(1);
    await turn();
    expect(changes.slice(1)).toEqual([{ found: ['Badge 2', 'Badge 3'], gone: [] }]);
  });

  it('tells of what is gone', async () => {
    const { main, changes, observation, turn } = watching(link(1) + link(2));
    one(main, 'a').remove();
    expect(await turn()).toEqual({ found: [], gone: ['Badge 1'] });
    expect(names(observation.found())).toEqual(['Badge 2']);
    expect(changes).toHaveLength(2);
  });

  it('follows an element that is drawn anew: the same badge in another place', async () => {
    const { main, document, objects, turn, changes } = watching(link(1));
    const before = objects.get(badge(1));
    const old = before?.elements[0];
    one(main, 'a').remove();
    main.appendChild(element(document, link(1)));
    await turn();
    expect(changes.at(-1)).toEqual({ found: ['Badge 1'], gone: [] });
    expect(objects.get(badge(1))).toBe(before);
    expect(before?.elements).toHaveLength(1);
    expect(before?.elements[0]).not.toBe(old);
  });

  it('follows a link that is pointed elsewhere, as sites do that recycle their rows', async () => {
    const { main, turn } = watching(link(1));
    one(main, 'a').setAttribute('href', badge(2));
    expect(await turn()).toEqual({ found: ['Badge 1'], gone: ['Badge 1'] });
    one(main, 'a').setAttribute('href', 'https://www.example.com/');
    expect(await turn()).toEqual({ found: [], gone: ['Badge 1'] });
  });

  it('says nothing when a change leaves things as they were', async () => {
    const { main, turn, changes } = watching(link(1));
    one(main, 'a').setAttribute('href', `${badge(1)}/public_url`);
    await turn();
    expect(changes).toHaveLength(1);
  });

  it('does not take another order of places for a change', async () => {
    const { main, turn, changes, objects } = watching(link(1) + link(1));
    expect(objects.get(badge(1))?.elements).toHaveLength(2);
    one(main, 'a').setAttribute('href', `${badge(1)}/public_url`);
    await turn();
    expect(objects.get(badge(1))?.elements).toHaveLength(2);
    expect(changes).toHaveLength(1);
  });

  it('asks nothing of the page around a change, and of no badge that nothing happened to', async () => {
    const { main, document, turn, changes } = watching(link(1) + link(2) + link(3));
    const asked: string[] = [];
    const search = document.querySelector.bind(document);
    document.querySelector = (selector: string) => {
      asked.push(selector);
      return search(selector);
    };
    const first = one(main, 'a');
    Object.defineProperty(first, 'isConnected', { get: () => asked.push('a badge that stays') > 0 });
    main.lastElementChild?.remove();
    expect(await turn()).toEqual({ found: [], gone: ['Badge 3'] });
    main.appendChild(element(document, '<p>nothing</p>'));
    await turn();
    expect(asked).not.toContain('h1');
    expect(asked).not.toContain('a badge that stays');
    expect(changes).toHaveLength(2);
  });

  it('looks only at what changed', async () => {
    const { main, document, turn } = watching(link(1) + link(2));
    let asked = 0;
    const first = one(main, 'a');
    const ask = first.getAttribute.bind(first);
    first.getAttribute = (name) => {
      asked++;
      return ask(name);
    };
    main.appendChild(element(document, link(3)));
    await turn();
    expect(asked).toBe(0);
  });

  it('follows text, and is not woken by text that names no badge', async () => {
    const { main, document, due, turn } = watching('<p id="p">nothing </p><i id="i">1</i>');
    one(main, '#i').textContent = '2';
    await settled();
    expect(due).toHaveLength(0);
    one(main, '#p').appendChild(document.createTextNode(`see ${badge(1)}`));
    expect(await turn()).toEqual({ found: ['nothing see'], gone: [] });
    one(main, '#p').textContent = 'gone again';
    expect(await turn()).toEqual({ found: [], gone: ['nothing see'] });
  });

  it('follows what a badge is called', async () => {
    const { main, document, turn, due, objects } = watching(`<a href="${badge(1)}"></a><img>`);
    const anchor = one(main, 'a');
    anchor.appendChild(document.createTextNode('Knots'));
    expect(await turn()).toEqual({ found: ['Knots'], gone: [] });
    const known = objects.get(badge(1));
    anchor.appendChild(element(document, '<b>and ropes</b>'));
    expect(await turn()).toEqual({ found: ['Knots and ropes'], gone: [] });
    expect(objects.get(badge(1))).toBe(known);
    anchor.innerHTML = '<img>';
    await turn();
    one(anchor, 'img').setAttribute('alt', 'Tides');
    expect(await turn()).toEqual({ found: ['Tides'], gone: [] });
    anchor.setAttribute('aria-label', 'Sails');
    expect(await turn()).toEqual({ found: ['Sails'], gone: [] });
    // nobody is called by that
    one(main, ':scope > img').setAttribute('alt', 'x');
    await settled();
    expect(due).toHaveLength(0);
  });

  it('keeps the name that another place gives', async () => {
    const { main, turn, observation } = watching(link(1) + link(1).replace('Badge 1', 'Other'));
    one(main, 'a:last-of-type').textContent = 'Another';
    await turn();
    expect(names(observation.found())).toEqual(['Badge 1']);
    one(main, 'a').remove();
    await turn();
    expect(names(observation.found())).toEqual(['Another']);
  });

  it('follows the badge whose page it is', async () => {
    const { main, turn, observation } = watching(link(2), { url: badge(1) });
    const [own] = observation.found();
    expect(own).toMatchObject({ url: badge(1), label: '' });
    main.appendChild(element(main.ownerDocument, '<h1>Knots</h1>'));
    expect(await turn()).toEqual({ found: ['Knots'], gone: [] });
    expect(observation.found()[0]).toBe(own);
    expect(own?.elements.map(({ localName }) => localName)).toEqual(['h1']);
    one(main, 'h1').remove();
    await turn();
    expect(own?.elements.map(({ localName }) => localName)).toEqual(['head']);
    expect(names(observation.found())).toEqual(['', 'Badge 2']);
  });

  it('is not woken by our own nodes', async () => {
    const ours = new WeakSet<Node>();
    const { main, document, due, turn, changes } = watching(link(1), { ignore: (node) => ours.has(node) });
    const host = element(document, link(2));
    ours.add(host);
    main.appendChild(host);
    await settled();
    expect(due).toHaveLength(0);
    host.remove();
    await turn();
    expect(changes).toHaveLength(1);
  });

  it('finds shadow roots that come with an element, and those that come later', async () => {
    const { main, document, turn } = watching('<x-card></x-card>');
    const host = element(document, '');
    host.attachShadow({ mode: 'open' }).innerHTML = link(2);
    main.appendChild(host);
    expect(await turn()).toEqual({ found: ['Badge 2'], gone: [] });
    one(main, 'x-card').attachShadow({ mode: 'open' }).innerHTML = link(3);
    main.appendChild(element(document, '<p>anything</p>'));
    expect(await turn()).toEqual({ found: ['Badge 3'], gone: [] });
  });

  it('looks for shadow roots again when a script has loaded', async () => {
    const { main, document, turn } = watching('<x-card></x-card>');
    const script = main.appendChild(document.createElement('script'));
    await turn();
    one(main, 'x-card').attachShadow({ mode: 'open' }).innerHTML = link(3);
    const { Event } = document.defaultView ?? globalThis;
    script.dispatchEvent(new Event('load'));
    expect(await turn()).toEqual({ found: ['Badge 3'], gone: [] });
  });

  it.each(['pointerover', 'focusin'])('looks for a shadow root where a reader comes: %s', async (type) => {
    const { main, document, turn, due } = watching('<x-card></x-card><p>text</p>');
    const host = one(main, 'x-card');
    const { Event } = document.defaultView ?? globalThis;
    host.attachShadow({ mode: 'open' }).innerHTML = link(3);
    one(main, 'p').dispatchEvent(new Event(type, { bubbles: true }));
    expect(due).toHaveLength(0);
    host.dispatchEvent(new Event(type, { bubbles: true }));
    expect(await turn()).toEqual({ found: ['Badge 3'], gone: [] });
  });

  it('looks again at everything when asked', async () => {
    const { observation, turn, changes } = watching(link(1));
    observation.rescan();
    await turn();
    expect(changes).toHaveLength(1);
  });

  it('ends with its signal', async () => {
    const { main, document, stop, turn, changes, due, observation } = watching(link(1));
    main.appendChild(element(document, link(2)));
    await settled();
    stop.abort();
    expect(due).toHaveLength(0);
    main.appendChild(element(document, link(3)));
    observation.rescan();
    await turn();
    expect(changes).toHaveLength(1);
    expect(observation.found()).toEqual([]);
  });

  it('does nothing when its signal has ended before', () => {
    expect(watching(link(1), { signal: AbortSignal.abort() }).changes).toEqual([]);
  });
});

describe('a page too large to be visited at once', () => {
  const filling = '<p>text</p>'.repeat(1500);
  const open = (host: Element, html: string) => {
    host.attachShadow({ mode: 'open' }).innerHTML = html;
  };

  it('tells of links at once and of what lies in shadow roots soon after', async () => {
    const { main, changes, turn, document } = watching(filling + link(1));
    expect(changes).toEqual([{ found: ['Badge 1'], gone: [] }]);
    const box = element(document, `<div id="host"></div>${filling}`);
    open(one(box, '#host'), link(2));
    main.appendChild(box);
    for (let turns = 0; turns < 10; turns++) await turn();
    expect(changes.slice(1)).toEqual([{ found: ['Badge 2'], gone: [] }]);
  });

  it('follows what changes in such a shadow root, and in one that is opened later', async () => {
    const { main, turn, document, objects } = watching(`${filling}<x-late></x-late><div id="host"></div>`);
    for (let turns = 0; turns < 10; turns++) await turn();
    open(one(main, 'x-late'), link(1));
    main.appendChild(document.createElement('p'));
    await turn();
    expect([...objects.values()].map(({ label }) => label)).toEqual(['Badge 1']);
    one(main, 'x-late').shadowRoot?.appendChild(element(document, link(2)));
    await turn();
    expect([...objects.values()].map(({ label }) => label)).toEqual(['Badge 1', 'Badge 2']);
  });

  it('keeps badges as they are when everything is looked at again, and drops what is gone', async () => {
    const { main, changes, observation, turn } = watching(filling + link(1) + link(2));
    const [first] = observation.found();
    observation.rescan();
    for (let turns = 0; turns < 10; turns++) await turn();
    expect(changes).toHaveLength(1);
    expect(observation.found()[0]).toBe(first);
    one(main, 'a').removeAttribute('href');
    one(main, 'a:last-of-type').remove();
    for (let turns = 0; turns < 10; turns++) await turn();
    expect(observation.found()).toEqual([]);
  });

  it('stops in the middle when it is told to', async () => {
    const { main, changes, stop, turn, document } = watching('');
    const box = element(document, `${filling}<div id="host"></div>`);
    open(one(box, '#host'), link(1));
    main.appendChild(box);
    stop.abort();
    for (let turns = 0; turns < 10; turns++) await turn();
    expect(changes).toEqual([]);
  });
});
