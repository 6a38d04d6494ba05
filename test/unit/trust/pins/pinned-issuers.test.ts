import { expect, test } from 'vitest';
import type { IssuerStanding, KeyBinding } from '../../../../src/model';
import { comparePins, parsePins, pinIssuer, unpinIssuer } from '../../../../src/trust';
import { NOW } from '../world';

const id = 'did:web:uni.example';
const web: KeyBinding = { kind: 'did-web', controller: id, host: 'uni.example', key: `${id}#1` };
const uni: IssuerStanding = {
  id,
  name: 'Example University',
  domain: 'uni.example',
  binding: 'binding-did-web',
  registries: [],
};
const pins = pinIssuer([], uni, web, NOW);
const reasons = (standing: IssuerStanding, binding: KeyBinding) =>
  comparePins(pins, standing, binding).map(({ reason }) => reason);

test('keeps identifier, name, domain, key and date, and nothing else', () => {
  expect(pins).toEqual([
    { id, name: 'Example University', domain: 'uni.example', key: `${id}#1`, pinnedAt: NOW.toISOString() },
  ]);
  expect(parsePins(JSON.parse(JSON.stringify(pins)))).toEqual(pins);
});

test('the same issuer again', () => {
  expect(reasons(uni, web)).toEqual(['pinned-same']);
});

test('a changed key and a changed domain are told', () => {
  expect(reasons(uni, { ...web, key: `${id}#2` })).toEqual(['pinned-key-changed']);
  expect(reasons({ ...uni, domain: 'new.example' }, web)).toEqual(['pinned-domain-changed']);
  const { domain: _gone, ...without } = uni;
  expect(reasons(without, web)).toEqual(['pinned-domain-changed']);
});

test('a credential that only claims to be by a pinned issuer is told', () => {
  const { domain: _gone, ...claimed } = uni;
  expect(reasons(claimed, { kind: 'self-carried', key: 'x' })).toContain('pinned-not-proven');
});

test('another issuer with a pinned one’s name or a domain like its is told', () => {
  const other: KeyBinding = { kind: 'did-web', controller: 'did:web:un1.example', host: 'un1.example' };
  expect(
    reasons({ ...uni, id: 'did:web:other.example', domain: 'other.example' }, { ...other, controller: 'x' }),
  ).toEqual(['pinned-name-elsewhere']);
  const lPins = pinIssuer(
    [],
    { ...uni, domain: 'unl.example' },
    { ...web, controller: 'did:web:unl.example' },
    NOW,
  );
  const alike = { ...uni, id: 'did:web:un1.example', name: 'Else', domain: 'un1.example' };
  expect(comparePins(lPins, alike, other)).toMatchObject([{ reason: 'pinned-domain-look-alike' }]);
});

test('an unknown issuer concerns no pin', () => {
  const other: IssuerStanding = { id: 'did:web:x.example', binding: 'binding-did-web', registries: [] };
  expect(reasons(other, { kind: 'did-web', controller: 'did:web:x.example' })).toEqual([]);
});

test('what proves no identifier cannot be pinned; pinning again replaces; unpinning forgets', () => {
  expect(pinIssuer([], uni, { kind: 'self-carried' }, NOW)).toEqual([]);
  expect(pinIssuer(pins, uni, { ...web, key: 'new' }, NOW)).toMatchObject([{ key: 'new' }]);
  expect(unpinIssuer(pins, id)).toEqual([]);
});

test('malformed storage gives what is good of it', () => {
  expect(parsePins([...pins, null, {}, { id: 7 }, 'x'])).toEqual(pins);
  expect(parsePins({ length: 3 })).toEqual([]);
});
