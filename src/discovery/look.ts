import type { FoundKind } from '../model';
import type { BadgeHost } from './badge-host';
import type { Hit } from './hit';
import { BADGE_HOSTS } from './hosts';
import { generic } from './hosts/generic';
import { imageAddresses, unproxied } from './images';
import { labelOf } from './label';
import { titleOf } from './own-page';
import type { Page } from './page';
import { oneLine } from './readable';
import { mayBeBadge, type Recognised, recognise, recognisedAs } from './recognise';
import { describedCredentials, embeddedCredentials } from './structured-data';
import { unwrapUrl } from './unwrap';

const EMBEDS = BADGE_HOSTS.flatMap((host) => (host.embed ? [{ host, ...host.embed }] : []));

/**
 * Elements that can name a badge. Asked for one by one: for a selector this simple, browsers have a short cut, and all
 * these lists together take less than one of several names.
 */
export const NAMES: ReadonlySet<string> = new Set([
  'a',
  'area',
  'img',
  'source',
  'iframe',
  'embed',
  'object',
  'link',
  'script',
]);
/** And others, by what hosts' embed code leaves in a page. */
export const EMBEDDING = EMBEDS.map((embed) => embed.selector);

const CREDENTIAL_TYPE = /^application\/(?:ld\+json|v[cp]\b.*|jwt|jose|.*credential.*json)/i;
const DATA_BLOCK = /json|jwt|^application\/v[cp]/i;
/** Other things are written so as well. */
const COMMON_TYPE = /\/(?:ld\+|j)/i;
const RELATIVE = /^(?![a-z][a-z\d+.-]*:|\/\/)/i;

/**
 * The badges that one element of the page leads to.
 *
 * @param name of the element, where it is known: it is not asked for again
 */
export function look(element: Element, page: Page, name = element.localName): Hit[] | undefined {
  const attribute = (name: string) => element.getAttribute(name) ?? '';
  switch (name) {
    case 'a':
    case 'area':
      return linked(attribute('href') || attribute('xlink:href'), element, page);
    case 'link':
      if (/\balternate\b/i.test(attribute('rel'))) return linked(attribute('href'), element, page);
      return attribute('rel') === 'canonical'
        ? addressed(attribute('href'), element, 'link', page, () => titleOf(element.ownerDocument))
        : undefined;
    case 'iframe':
    case 'embed':
    case 'object':
      return addressed(
        attribute('src') || attribute('data') || attribute('data-src') || attribute('data-lazy-src'),
        element,
        'embed',
        page,
      );
    case 'img':
    case 'source':
      return baked(element, page);
    case 'script':
      return carried(element, attribute('type'), page);
    default:
      return embedded(element, page);
  }
}

/**
 * The badge that an address leads to; cheap for ordinary addresses.
 *
 * @param label how to find its name; left out, the element says
 */
export function addressed(
  text: string,
  element: Element,
  kind: FoundKind,
  page: Page,
  label?: () => string,
): Hit[] | undefined {
  if (!text || !(mayBeBadge(text) || (page.ownLinks && RELATIVE.test(text)))) return undefined;
  const known = recognise(text, page.base);
  return known && [hit(known, element, kind, page, label)];
}

function hit(
  { host, key, ...where }: Recognised,
  element: Element,
  kind: FoundKind,
  page: Page,
  name?: () => string,
): Hit {
  const pasted = host.around ? element.closest(host.around) : null;
  const called = host.called && pasted?.querySelector(host.called);
  const label = name ? name() : labelOf(element, page.site, called || null);
  return { key, element, found: { ...where, host: host.id, kind: pasted ? 'embed' : kind, label } };
}

function linked(href: string, element: Element, page: Page): Hit[] | undefined {
  const known = addressed(href, element, 'link', page);
  if (known) return known;
  // a link that says itself that a credential is behind it; for `link` many other things are JSON-LD
  const type = element.getAttribute('type');
  if (!type) return undefined;
  const plain = element.localName !== 'link' || !COMMON_TYPE.test(type) || mayBeBadge(href);
  return CREDENTIAL_TYPE.test(type) && plain ? asHost(generic, href, element, 'link', page) : undefined;
}

function baked(image: Element, page: Page): Hit[] | undefined {
  for (const address of imageAddresses(image)) {
    // some proxies write the address so that nothing of it can be seen
    if (!mayBeBadge(address) && !address.includes('//camo.')) continue;
    const shown = image.localName === 'img' ? image : (image.parentElement?.querySelector('img') ?? image);
    for (const candidate of unproxied(address)) {
      const hits = addressed(candidate, shown, 'image', page)?.filter(isPicture);
      if (hits?.length) return hits;
    }
  }
  return undefined;
}

/** Pictures drawn from data (counters, build status) name JSON files that are no credentials. */
function isPicture({ found }: Hit): boolean {
  return found.host !== generic.id || /\.(?:png|svg)(?:$|\?)/i.test(found.url);
}

function carried(script: Element, type: string, page: Page): Hit[] | undefined {
  if (!DATA_BLOCK.test(type)) return undefined;
  const block = script.textContent ?? '';
  const hits = embeddedCredentials(block).map(({ text, name, id }): Hit => {
    // where it says that it lives, links to it may lead
    const known = mayBeBadge(id) ? recognise(id) : undefined;
    const { host = generic, key = text } = known ?? {};
    return {
      key,
      element: script,
      found: { url: '', host: host.id, kind: 'json-ld', label: oneLine(name), embedded: text },
    };
  });
  for (const { address, name } of describedCredentials(block))
    hits.push(...(addressed(address, script, 'json-ld', page, () => oneLine(name)) ?? []));
  return hits;
}

function embedded(element: Element, page: Page): Hit[] {
  return EMBEDS.flatMap(({ host, selector, url }) => {
    const address = element.matches(selector) ? url(element) : undefined;
    return address ? asHost(host, address, element, 'embed', page) : [];
  });
}

function asHost(host: BadgeHost, text: string, element: Element, kind: FoundKind, page: Page): Hit[] {
  const url = unwrapUrl(text, page.base);
  return url ? [hit(recognisedAs(host, url), element, kind, page)] : [];
}
