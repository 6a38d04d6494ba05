import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Json, Report } from '../../../src/model';
import { HOST_LINKS } from '../../../src/ui/preview/host-links';
import { linkAdvice } from '../../../src/ui/preview/link-advice';
import { DECLARED_HOSTS, hostsToAllow } from '../../../src/ui/preview/places/hosts-to-allow';
import { MARK_PATH } from '../../../src/ui/preview/places/mark';
import type { OwnBadge, Person, Place, Way } from '../../../src/ui/preview/places/place';
import { PLACES_STYLES } from '../../../src/ui/preview/places/styles';
import { leadsToCredential, usualLink } from '../../../src/ui/preview/places/usual-link';
import { waysInto } from '../../../src/ui/preview/places/ways';
import { whatIsSeen } from '../../../src/ui/preview/places/what-is-seen';
import { PLACES_WORDS } from '../../../src/ui/preview/places/words';
import { documentOf } from '../discovery/page';

const source = (path: string) => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');

const AWARD = 'https://www.credly.com/badges/48c47ac0-5268-45cf-b76c-b015f9a72fc4';
const READING = { assessment: { methods: [], strongest: 'not-stated', results: [], facts: [] } };

/** An OB3 credential for one plain address and, where it says one, one name. */
const issuedTo = (email: string, name?: string): Json => ({
  '@context': [
    'https://www.w3.org/ns/credentials/v2',
    'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
  ],
  id: 'urn:uuid:1',
  type: ['VerifiableCredential', 'OpenBadgeCredential'],
  issuer: { id: 'did:web:issuer.example', type: ['Profile'], name: 'Issuer' },
  validFrom: '2025-01-01T00:00:00Z',
  credentialSubject: {
    type: ['AchievementSubject'],
    identifier: [
      { type: 'IdentityObject', hashed: false, identityHash: email, identityType: 'emailAddress' },
      ...(name === undefined
        ? []
        : [{ type: 'IdentityObject', hashed: false, identityHash: name, identityType: 'name' }]),
    ],
    achievement: {
      id: 'urn:uuid:2',
      type: ['Achievement'],
      name: 'Knots',
      description: 'Ties knots.',
      criteria: { narrative: 'Tie ten.' },
    },
  },
});

function ownBadge(raw: Json | undefined, address: string | undefined): OwnBadge {
  const report = {
    input: '',
    container: 'json',
    verdict: 'verified',
    headline: 'Signature valid',
    checks: [],
    // as though an address had been compared elsewhere in the page
    recipient: { match: 'matches', basis: 'recipient-email-typed', message: 'typed' },
    dates: {},
    ...(raw === undefined ? {} : { reading: READING }),
  } as unknown as Report;
  return { report, raw, name: 'Knots', address };
}

const see = (place: Place, way: Way, badge: OwnBadge, person: Person) =>
  whatIsSeen(place, way, badge, person, 'en', () => documentOf('<i></i>'));

describe('what Legible shows in a place', () => {
  const robin = { name: 'Robin Meyer', email: 'robin@learner.example' };
  const link: Way = { kind: 'link', url: AWARD };
  const badge = ownBadge(issuedTo(robin.email, robin.name), AWARD);

  it('compares with the name on LinkedIn, with the address in an application and in a PDF', async () => {
    const of = async (place: Place) => {
      const seen = await see(place, link, badge, robin);
      return seen.kind === 'found' ? seen.report.recipient : undefined;
    };
    expect(await of('linkedin')).toMatchObject({ match: 'name-only', basis: 'recipient-name' });
    expect(await of('ats')).toMatchObject({ match: 'matches', basis: 'recipient-email-page' });
    expect(await of('resume')).toMatchObject({ match: 'matches', basis: 'recipient-email-resume' });
  });

  it('never carries over whom the badge was compared with elsewhere', async () => {
    for (const raw of [issuedTo(robin.email), 'no credential', { type: 'nothing' }]) {
      const seen = await see('linkedin', link, ownBadge(raw, AWARD), { name: '', email: '' });
      expect(seen.kind === 'found' && seen.report.recipient.match).toBe('not-checkable');
    }
  });

  it('is nothing for a link that leads to no badge, and for a file that is not attached', async () => {
    for (const place of ['linkedin', 'resume', 'ats'] as const) {
      for (const url of [
        'https://www.credly.com/users/robin/badges',
        'https://lnkd.in/abc',
        'javascript:1',
      ]) {
        expect((await see(place, { kind: 'link', url }, badge, robin)).kind).toBe('nothing');
      }
      expect((await see(place, { kind: 'no-address' }, badge, robin)).kind).toBe('nothing');
    }
    expect((await see('linkedin', { kind: 'attached' }, badge, robin)).kind).toBe('nothing');
    expect((await see('resume', { kind: 'attached' }, badge, robin)).kind).toBe('found');
  });

  it('is never the verdict in hand for a link to a mere page', async () => {
    const url = 'https://www.coursera.org/verify/HARB0UR4DEM0';
    for (const place of ['linkedin', 'resume', 'ats'] as const) {
      const seen = await see(place, { kind: 'link', url }, badge, robin);
      expect(seen.kind === 'found' && seen.report.verdict).toBe('page-only');
    }
  });

  it('says when the address itself was not asked', async () => {
    const other = await see('linkedin', link, ownBadge(issuedTo(robin.email), undefined), robin);
    expect(other).toMatchObject({ kind: 'found', fromFile: true });
    expect(await see('linkedin', link, badge, robin)).toMatchObject({ fromFile: false });
  });
});

describe('the ways into a place', () => {
  it.each(HOST_LINKS.filter(({ loses }) => loses.length > 0))('$id: the usual link has no proof', (host) => {
    const put = host.put
      ?.replace('{id}', '48c47ac0-5268-45cf-b76c-b015f9a72fc4')
      .replace('{site}', 'a.example');
    const usual = usualLink(
      { kind: 'known', namesEmail: false, ...(put === undefined ? {} : { put }) },
      undefined,
      undefined,
    );
    expect(usual === undefined || !leadsToCredential(usual)).toBe(true);
    expect(usual ?? '').not.toMatch(/[{}]/);
  });

  it('attach a file that has no address, and link no page as though it were advised', () => {
    const of = (place: Place, raw: Json | undefined, address?: string) =>
      waysInto(place, linkAdvice(address, raw), { raw, address }, undefined);
    const file = issuedTo('robin@learner.example');
    expect(of('resume', file).advised).toEqual({ kind: 'attached' });
    expect(of('linkedin', file).advised).toEqual({ kind: 'no-address' });
    expect(of('linkedin', file).usual).toBeUndefined();
    const page = 'https://www.coursera.org/verify/HARB0UR4DEM0';
    expect(of('ats', undefined, page)).toEqual({ advised: undefined, usual: { kind: 'link', url: page } });
    expect(of('ats', undefined)).toEqual({ advised: undefined, usual: undefined });
    expect(of('linkedin', undefined, `${AWARD}/linked_in_profile`).advised).toEqual({
      kind: 'link',
      url: AWARD,
    });
  });

  it('name the hosts that the manifest does not', () => {
    const { host_permissions: declared }: { host_permissions: string[] } = JSON.parse(
      source('manifest.json'),
    );
    expect(DECLARED_HOSTS).toEqual(declared.map((pattern) => /^https:\/\/(.+)\/\*$/.exec(pattern)?.[1]));
    const { report } = ownBadge(undefined, AWARD);
    expect(hostsToAllow(AWARD, report)).toEqual([]);
    expect(hostsToAllow('https://college.example/badges/first-aid.json', report)).toEqual([
      'college.example',
    ]);
  });
});

describe('the sketches', () => {
  it('have the mark that the extension draws, in its shape and colours', () => {
    expect(source('src/extension/card/draw-mark.ts')).toContain(MARK_PATH);
    const styles = source('src/extension/card/mark-styles.ts');
    const colours = [...styles.matchAll(/^\.mark\{.*$/gm)].join().match(/#[\da-f]{3,6}/g) ?? [];
    expect(colours.length).toBeGreaterThan(2);
    for (const colour of [...colours, '#161b22', '#8ab8ff']) expect(PLACES_STYLES).toContain(colour);
  });

  it('have the same words and gaps in every language, and say something', () => {
    const gaps = (text: string) => (text.match(/\{\w+\}/g) ?? []).toSorted();
    const english = PLACES_WORDS.en;
    if (!english) throw new Error('no English');
    expect(Object.keys(PLACES_WORDS)).toHaveLength(5);
    for (const [language, words] of Object.entries(PLACES_WORDS)) {
      expect(Object.keys(words).toSorted()).toEqual(Object.keys(english).toSorted());
      let same = 0;
      for (const key of Object.keys(english) as (keyof typeof english)[]) {
        expect(words[key].trim()).not.toBe('');
        expect(gaps(words[key])).toEqual(gaps(english[key]));
        if (words[key] === english[key]) same++;
      }
      if (language !== 'en') expect(same).toBeLessThan(3);
    }
  });
});
