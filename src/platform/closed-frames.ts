/**
 * Addresses of the frames of a page that are of another origin, and large enough to hold something to read. PDF files are
 * left out: no script sees into the browser's viewer. It is put into pages by itself, so nothing from outside of it may
 * be used in it.
 */
export function closedFrames(): string[] {
  const frames = [...document.querySelectorAll<HTMLElement>('iframe,frame,embed,object')];
  const addresses = frames.flatMap((frame) => {
    const { width, height } = frame.getBoundingClientRect();
    if (width < 150 || height < 100 || (frame as HTMLIFrameElement).contentDocument) return [];
    const written = frame.getAttribute(frame.localName === 'object' ? 'data' : 'src');
    if (!written || !URL.canParse(written, document.baseURI)) return [];
    const { protocol, pathname, href } = new URL(written, document.baseURI);
    return protocol === 'https:' && !/\.pdf$/i.test(pathname) ? [href] : [];
  });
  return [...new Set(addresses)].slice(0, 5);
}
