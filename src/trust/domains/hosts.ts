/** Host name in the ASCII form in which domains are compared; `undefined` for what is none. */
export function asciiHost(host: string | undefined): string | undefined {
  if (host === undefined || host.length > 253 || /[/@?#\\]/.test(host)) return undefined;
  const text = `https://${host}`;
  return URL.canParse(text) ? new URL(text).hostname.replace(/\.$/, '') || undefined : undefined;
}

/** One host, or one below the other. Sibling hosts are not taken for one: that would need a list of suffixes. */
export function sameSite(one: string, other: string): boolean {
  const [a, b] = [one.replace(/^www\./, ''), other.replace(/^www\./, '')];
  return a === b || a.endsWith(`.${b}`) || b.endsWith(`.${a}`);
}
