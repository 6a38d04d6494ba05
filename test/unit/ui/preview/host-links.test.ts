import { describe, expect, it } from 'vitest';
import { BADGE_HOSTS, recogniseHost } from '../../../../src/discovery';
import { HOST_LINKS } from '../../../../src/ui/preview/host-links';
import { linkAdvice } from '../../../../src/ui/preview/link-advice';
import { LEARNER_WORDS } from '../../../../src/ui/preview/words';

const UUID = '48c47ac0-5268-45cf-b76c-b015f9a72fc4';
const HEX = '5d01dbad9a8e95c47d268307c85621e8cf8b50e0';
const SHORT = 'k3Jd9sQ_SZe0-aXw1TnVbA';
/** What stands in the place of `{id}` at each host. */
const IDS: Readonly<Record<string, string>> = {
  credly: UUID,
  accredible: UUID,
  verifierplus: UUID,
  'open-badge-factory': HEX,
  moodle: HEX,
  certdirectory: '2024-0001',
  credtrail: 'b1f0c2d3e4',
};

const exemplary = (id: string, template: string) =>
  template
    .replace('{id}', IDS[id] ?? SHORT)
    .replace('{site}', 'college.example')
    .replace('{name}', 'robin')
    .replace('{number}', '104512')
    .replace('{short}', 'k2x7d9qa');

const credentialUrls = (url: string) => {
  const known = recogniseHost(url);
  return known && known.host.id !== 'generic' ? known.host.credentialUrls(new URL(known.url)) : [];
};

describe('links of badge hosts', () => {
  it('are told for every host but any address of one’s own', () => {
    const hosts = BADGE_HOSTS.map(({ id }) => id).filter((id) => id !== 'generic');
    expect(HOST_LINKS.map(({ id }) => id).toSorted()).toEqual(hosts.toSorted());
  });

  it.each(HOST_LINKS.filter(({ put }) => put !== undefined))(
    '$id: the link to put leads to a credential',
    ({ id, put = '' }) => {
      const url = exemplary(id, put);
      expect(recogniseHost(url)?.host.id).toBe(id);
      expect(credentialUrls(url)).not.toEqual([]);
    },
  );

  it.each(HOST_LINKS.flatMap(({ id, loses }) => loses.map((link) => ({ id, link }))))(
    '$id: $link leads to none',
    ({ id, link }) => {
      expect(credentialUrls(exemplary(id, link))).toEqual([]);
    },
  );

  it('have a note where the words have one, in every language', () => {
    const used = HOST_LINKS.flatMap(({ note }) => (note === undefined ? [] : [note]));
    for (const { notes } of Object.values(LEARNER_WORDS)) {
      expect(used.filter((note) => !Object.hasOwn(notes, note))).toEqual([]);
      expect(Object.keys(notes).filter((note) => !used.includes(note))).toEqual([]);
    }
  });
});

describe('advice on linking one badge', () => {
  it('is the address of the award where a credential can be had', () => {
    expect(linkAdvice(`https://www.credly.com/badges/${UUID}/linked_in_profile`, undefined)).toEqual({
      kind: 'known',
      host: 'Credly',
      put: `https://www.credly.com/badges/${UUID}`,
      namesEmail: false,
    });
    expect(linkAdvice(`https://openbadgefactory.com/obv3/credentials/${HEX}`, undefined).put).toBe(
      `https://openbadgefactory.com/obv3/credentials/${HEX}.html`,
    );
  });

  it('takes the credential’s own address when there is no other, or when that is better', () => {
    const raw = { id: `https://api.badgr.io/public/assertions/${SHORT}` };
    expect(linkAdvice(undefined, raw).kind).toBe('known');
    expect(linkAdvice('https://openbadgepassport.com/app/badge/info/104512', raw).put).toBe(raw.id);
  });

  it('warns of an address that names the holder’s e-mail address', () => {
    expect(linkAdvice(undefined, {}, 'robin@learner.example').namesEmail).toBe(true);
  });

  it('says so when nothing there can be checked, and when no address is known', () => {
    expect(linkAdvice('https://www.coursera.org/verify/ABCD2EFGH3JK', undefined)).toMatchObject({
      kind: 'page-only',
      host: 'Coursera',
    });
    expect(linkAdvice(undefined, { id: 'urn:uuid:1' }).kind).toBe('unknown');
    expect(linkAdvice(undefined, { id: 'javascript:alert(1)' }).put).toBeUndefined();
    expect(linkAdvice(undefined, 'no object').kind).toBe('unknown');
  });
});
