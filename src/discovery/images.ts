import { decoded, webUrl } from './url';

const ATTRIBUTES = ['data-canonical-src', 'src', 'data-src', 'data-lazy-src', 'srcset', 'data-srcset'];

/** Every address an image names, as raw text: its own, those for other resolutions, those loaded late. */
export function imageAddresses(image: Element): string[] {
  const addresses: string[] = [];
  for (const name of ATTRIBUTES) {
    const value = image.getAttribute(name);
    if (!value || value.startsWith('data:')) continue;
    if (name.endsWith('srcset')) addresses.push(...value.split(/,?\s+/));
    else addresses.push(value);
  }
  return addresses;
}

/** An image address and those that it carries inside: proxies put the original in a parameter or at the end. */
export function unproxied(text: string): string[] {
  const url = webUrl(text, 'https://relative.invalid');
  if (!url) return [];
  const inside = [...url.searchParams.values(), decoded(url.pathname.slice(1)) ?? ''].flatMap((part) => {
    const start = part.search(/https?:\/\//);
    return start < 0 ? [] : [part.slice(start)];
  });
  // camo.githubusercontent.com/<checksum>/<address in hexadecimal>
  const hex = /\/((?:[\da-f]{2}){9,})$/.exec(url.pathname)?.[1];
  if (hex) inside.push(...unproxied(decoded(hex.replace(/../g, '%$&')) ?? ''));
  // images.weserv.nl/?url=site.example/picture.png
  if (url.hostname === 'images.weserv.nl') inside.push(`https://${url.searchParams.get('url')}`);
  // i0.wp.com/site.example/picture.png
  if (/^i\d\.wp\.com$/.test(url.hostname)) inside.push(`https:/${url.pathname}`);
  return [text, ...inside];
}
