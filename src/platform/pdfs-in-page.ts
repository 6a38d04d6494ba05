/** What a page says when it shows a PDF that it did not show before. */
export const PDF_SHOWN = 'page-pdf-shown';

/**
 * Addresses of the PDF files that a page is or shows: `https:`, and `blob:` of the page itself. Looked for in its open
 * shadow roots too, and in frames of its own origin. It is also put into pages by itself, so nothing from outside of
 * it may be used in it.
 *
 * @param told what to tell the worker when another file is shown later; nothing is told when left out
 */
export function pdfsInPage(told?: string): string[] {
  if (document.contentType === 'application/pdf') return [location.href.replace(/#.*$/s, '')];
  const shown = (root: Document | ShadowRoot, depth: number): string[] => {
    const base = root.ownerDocument?.baseURI ?? (root as Document).baseURI;
    const here = [...root.querySelectorAll<HTMLElement>('embed,object,iframe')].flatMap((element) => {
      const written = element.getAttribute(element.localName === 'object' ? 'data' : 'src') ?? '';
      let type = element.getAttribute('type') ?? '';
      let inner: Document | null | undefined;
      try {
        // frames of other origins keep to themselves what they show
        inner = (element as HTMLIFrameElement).contentDocument;
        type = inner?.contentType ?? type;
      } catch {}
      const within = inner && type !== 'application/pdf' && depth < 4 ? shown(inner, depth + 1) : [];
      if (!URL.canParse(written, base)) return within;
      // a frame may have been led on to where the file lies
      const led = type === 'application/pdf' ? inner?.URL : undefined;
      const url = new URL(led && /^https:/.test(led) ? led : written, base);
      url.hash = '';
      const isPdf = type === 'application/pdf' || /\.pdf$/i.test(url.pathname);
      return isPdf && /^(https|blob):$/.test(url.protocol) ? [url.href, ...within] : within;
    });
    // a page of very many elements is no viewer: its shadow roots are left alone
    const all = depth < 4 ? root.querySelectorAll('*') : [];
    const roots = all.length > 20_000 ? [] : [...all].flatMap(({ shadowRoot }) => shadowRoot ?? []);
    return [...here, ...roots.flatMap((inner) => shown(inner, depth + 1))];
  };
  const found = [...new Set(shown(document, 0))].slice(0, 5);
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
