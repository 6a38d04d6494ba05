import { describe, expect, it } from 'vitest';
import { allowedAddress } from '../../../src/net';

describe('allowedAddress', () => {
  it.each([
    ['https://issuer.example.org/1', 'https://issuer.example.org/1'],
    ['http://issuer.example.org/1', 'https://issuer.example.org/1'],
    ['https://issuer.example.org:8443/did.json', 'https://issuer.example.org:8443/did.json'],
  ])('allows %s', (text, expected) => {
    expect(allowedAddress(text)?.href).toBe(expected);
  });

  it.each([
    'https://127.0.0.1/',
    'https://2130706433/',
    'https://0x7f000001/',
    'https://127.1/',
    'https://0177.0.0.1/',
    'https://169.254.169.254/latest/meta-data',
    'https://[::1]/',
    'https://[::ffff:7f00:1]/',
    'https://localhost/',
    'https://localhost./',
    'https://issuer.example.org./',
    'https://printer/',
    'https://nas.local/',
    'https://api.internal/',
    'https://router.home.arpa/',
    'https://user:secret@issuer.example.org/',
    'https://issuer.example.org:22/',
    'ftp://issuer.example.org/',
    'file:///etc/passwd',
    'javascript:alert(1)',
    'java\tscript:alert(1)',
    'data:application/json,{}',
    'not a url',
    `https://issuer.example.org/${'x'.repeat(5000)}`,
  ])('refuses %s', (text) => {
    expect(allowedAddress(text)).toBeUndefined();
  });
});
