import { describe, expect, it } from 'vitest';
import { Link } from '../../../src/ui/card/link';

describe('a link out of a credential', () => {
  it.each(['https://issuer.example/proof', 'http://issuer.example/', 'HTTPS://issuer.example/'])(
    'to a web page is one, and tells the other side nothing: %s',
    (href) => {
      const { type, props } = Link({ href, children: 'the work' });
      expect(type).toBe('a');
      expect(props).toMatchObject({
        href: new URL(href).href,
        rel: 'noopener noreferrer',
        referrerpolicy: 'no-referrer',
      });
    },
  );

  it.each([
    'javascript:alert(1)',
    ' JavaScript:alert(1)',
    'java\tscript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:msgbox(1)',
    'file:///etc/passwd',
    'blob:https://issuer.example/1',
    'not an address',
    '',
  ])('to anything but a web page is only text: %j', (href) => {
    const { type, props } = Link({ href, children: 'the work' });
    expect(type).toBe('span');
    expect(props).toEqual({ children: 'the work' });
  });
});
