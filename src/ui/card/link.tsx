import type { ComponentChildren } from 'preact';

/** A link out of a credential: http(s) only, and the other side learns nothing of where it was followed. */
export function Link({ href, children }: { href: string; children: ComponentChildren }) {
  const url = URL.canParse(href) ? new URL(href) : undefined;
  if (url?.protocol !== 'https:' && url?.protocol !== 'http:') return <span>{children}</span>;
  return (
    <a href={url.href} target="_blank" rel="noopener noreferrer" referrerpolicy="no-referrer">
      {children}
    </a>
  );
}
