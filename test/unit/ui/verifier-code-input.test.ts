import { describe, expect, it } from 'vitest';
import { inputsFromCode } from '../../../src/ui/verifier/input';

const JWT = `${btoa('{"alg":"EdDSA","typ":"JWT"}').replaceAll('=', '')}.${btoa('{"vc":{}}').replaceAll('=', '')}.c2ln`;

describe('what a scanned code holds', () => {
  it('is checked as though it had been typed: an address without its tracking, a token, a credential', () => {
    expect(inputsFromCode(' https://a.example/1.json?utm_source=poster ')).toEqual([
      { kind: 'url', url: 'https://a.example/1.json' },
    ]);
    expect(inputsFromCode(JWT)).toEqual([{ kind: 'text', text: JWT }]);
    const credential = '{"type":["VerifiableCredential"],"credentialSubject":{}}';
    expect(inputsFromCode(credential)).toEqual([{ kind: 'text', text: credential }]);
  });

  it.each([
    ['nothing', ''],
    ['blanks', ' \n'],
    ['a key to a network', 'WIFI:T:WPA;S:guests;P:welcome;;'],
    ['a visiting card', 'BEGIN:VCARD\nFN:Robin\nURL:https://robin.example\nEND:VCARD'],
    ['a script', 'javascript:alert(1)'],
    ['another program’s address', 'tel:+3112345'],
    ['broken JSON', '{"type":'],
    ['words', 'Table 7'],
  ])('is left alone when it is %s', (_what, text) => {
    expect(inputsFromCode(text)).toEqual([]);
  });
});
