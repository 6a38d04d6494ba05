/** What a page says when it shows a PDF that it did not show before. */
export const PDF_SHOWN = 'page-pdf-shown';

/**
 * Addresses of the PDF files that a page is or shows: `https:`, and `blob:` of the page itself. It is also put into
 * pages by itself, so nothing from outside of it may be used in it.
 *
 * @param told what to tell the worker when another file is shown later; nothing is told when left out
 */
export function pdfsInPage(told?: string): string[] {
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
  const found = [...new Set(addresses)].slice(0, 5);
  // once in a page: the global object is that of content scripts
  const before: unknown = told === undefined ? undefined : Reflect.get(globalThis, told);
  if (told !== undefined && (typeof before !== 'function' || before() !== true)) {
    let last = found.join();
    const { runtime } =
      Reflect.get(globalThis, 'browser') ??
      (Reflect.get(globalThis, 'chrome') as {
        runtime: { id?: string; sendMessage(of: object): Promise<void> };
      });
    const look = ({ target }: Event) => {
      // pictures and scripts load all the time
      if (!/^(?:iframe|embed|object)$/.test((target as Element).localName)) return;
      const now = pdfsInPage().join();
      if (now !== '' && now !== last && runtime.id !== undefined)
        runtime.sendMessage({ name: told }).catch(() => undefined);
      last = now;
    };
    document.addEventListener('load', look, { capture: true, passive: true });
    // false once the extension was updated or removed
    Reflect.set(globalThis, told, () => runtime.id !== undefined);
  }
  return found;
}
