/** Text for HTML content or a quoted attribute. */
export function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

const STYLE = `
  :root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
  body { margin: 0; background: light-dark(#f3f2ef, #1b1f23); color: light-dark(#1d2226, #e4e6e8); }
  main { max-width: 48rem; margin: 1.5rem auto; padding: 0 1rem; }
  section { background: light-dark(#fff, #22272b); border: 1px solid light-dark(#dcdcdc, #3a3f44);
    border-radius: .5rem; padding: 1rem 1.5rem; margin-bottom: 1rem; }
  h1, h2 { margin: 0 0 .5rem; } h2 { font-size: 1.25rem; } h3, h4, p { margin: 0; font-weight: normal; }
  h3 { font-weight: 600; } ul { list-style: none; margin: 0; padding: 0; }
  .entry { padding: .75rem 0; border-top: 1px solid light-dark(#ebebeb, #3a3f44); }
  .visually-hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  a { color: light-dark(#0a57a5, #7ab8f5); }`;

/** A profile page around its licences and certifications. `script` runs in the page, as the site's own would. */
export function profilePage(parts: { top: string; certifications: string; script?: string }): string {
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Robin Example | LinkedIn</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,"><style>${STYLE}</style></head><body>
<main>${parts.top}${parts.certifications}</main>
${parts.script === undefined ? '' : `<script>${parts.script}</script>`}
</body></html>`;
}
