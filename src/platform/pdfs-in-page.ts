/**
 * Addresses of the PDF files that a page is or shows: `https:`, and `blob:` of the page itself. It is also put into
 * pages by itself, so nothing from outside of it may be used in it.
 */
export function pdfsInPage(): string[] {
  if (document.contentType === 'application/pdf') return [location.href.replace(/#.*$/s, '')];
  const shown = [...document.querySelectorAll<HTMLElement>('embed,object,iframe')];
  const addresses = shown.flatMap((element) => {
    const written = element.getAttribute(element.localName === 'object' ? 'data' : 'src');
    if (!written || !URL.canParse(written, document.baseURI)) return [];
    const url = new URL(written, document.baseURI);
    url.hash = '';
    let type = element.getAttribute('type');
    try {
      // frames of other origins keep to themselves what they show
      type = (element as HTMLIFrameElement).contentDocument?.contentType ?? type;
    } catch {
      type ??= '';
    }
    const isPdf = type === 'application/pdf' || /\.pdf$/i.test(url.pathname);
    return isPdf && /^(https|blob):$/.test(url.protocol) ? [url.href] : [];
  });
  return [...new Set(addresses)].slice(0, 5);
}
