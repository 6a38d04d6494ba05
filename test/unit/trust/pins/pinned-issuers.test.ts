import { expect, test } from 'vitest';
import type { IssuerStanding } from '../../../../src/model';
import { comparePins, parsePins, pinIssuer, pinState, unpinIssuer } from '../../../../src/trust';
import { NOW } from '../world';

const id = 'did:web:uni.example';
const uni: IssuerStanding = {
  id,
  name: 'Example University',
  domain: 'uni.example',
  controller: id,
  key: `${id}#1`,
  thumbprint: 'first',
  binding: 'binding-did-web',
  registries: [],
};
const { controller: _controller, key: _key, thumbprint: _thumbprint, domain: _domain, ...claimed } = uni;
const pins = pinIssuer([], uni, NOW);
const reasons = (standing: IssuerStanding) => comparePins(pins, standing).map(({ reason }) => reason);

test('keeps identifier, name, domain, key and date, and nothing else', () => {
  expect(pins).toEqual([
    {
      id,
      name: 'Example University',
      domain: 'uni.example',
      thumbprint: 'first',
      pinnedAt: NOW.toISOString(),
    },
  ]);
  expect(parsePins(JSON.parse(JSON.stringify(pins)))).toEqual(pins);
});

test('the same issuer again', () => {
  expect(reasons(uni)).toEqual(['pinned-same']);
  expect(pinState(pins, uni)).toBe('pinned');
});

test('a changed key and a changed domain are told, though the method keeps its name', () => {
  expect(reasons({ ...uni, thumbprint: 'second' })).toEqual(['pinned-key-changed']);
  expect(pinState(pins, { ...uni, thumbprint: 'second' })).toBe('changed');
  expect(reasons({ ...uni, domain: 'new.example' })).toEqual(['pinned-domain-changed']);
  const { domain: _gone, ...without } = uni;
  expect(reasons(without)).toEqual(['pinned-domain-changed']);
});

test('a credential that only claims to be by a pinned issuer is told', () => {
  expect(reasons(claimed)).toContain('pinned-not-proven');
  expect(pinState(pins, claimed)).toBeUndefined();
});

test('another issuer with a pinned one’s name or a domain like its is told', () => {
  const other = { ...uni, id: 'did:web:other.example', domain: 'other.example', controller: 'x' };
  expect(reasons(other)).toEqual(['pinned-name-elsewhere']);
  const lPins = pinIssuer([], { ...uni, domain: 'unl.example', controller: 'did:web:unl.example' }, NOW);
  const alike = { ...other, id: 'did:web:un1.example', name: 'Else', domain: 'un1.example' };
  expect(comparePins(lPins, alike)).toMatchObject([{ reason: 'pinned-domain-look-alike' }]);
});

test('an unknown issuer concerns no pin', () => {
  const other = { ...claimed, id: 'did:web:x.example', name: 'X', controller: 'did:web:x.example' };
  expect(reasons(other)).toEqual([]);
  expect(pinState(pins, other)).toBe('none');
});

test('what proves no identifier cannot be pinned; pinning again replaces; unpinning forgets', () => {
  expect(pinIssuer([], claimed, NOW)).toEqual([]);
  expect(pinIssuer(pins, { ...uni, thumbprint: 'new' }, NOW)).toMatchObject([{ thumbprint: 'new' }]);
  expect(unpinIssuer(pins, id)).toEqual([]);
});

test('malformed storage gives what is good of it', () => {
  expect(parsePins([...pins, null, {}, { id: 7 }, 'x'])).toEqual(pins);
  expect(parsePins({ length: 3 })).toEqual([]);
});
