import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Candidate, CandidateSource, RecipientIdentity } from '../../../../src/model';
import { matchRecipient } from '../../../../src/trust';
import { parseIdentityHash } from '../../../../src/trust/recipient/identity-hash';

const hash = (algorithm: 'sha256' | 'md5', text: string) =>
  `${algorithm}$${createHash(algorithm).update(text).digest('hex')}`;

const hashed = (value: string, salt?: string): RecipientIdentity => ({
  type: 'emailAddress',
  value,
  hashed: true,
  source: '/recipient',
  ...(salt === undefined ? {} : { salt }),
});

const plain = (type: string, value: string): RecipientIdentity => ({
  type,
  value,
  hashed: false,
  source: '/r',
});

const knows = (emails: string[], from: CandidateSource = 'page', names: string[] = []): Candidate => ({
  emails: emails.map((value) => ({ value, from })),
  names,
});

describe('e-mail identities', () => {
  test('sha256 without salt', async () => {
    const answer = await matchRecipient(
      [hashed(hash('sha256', 'kay@school.example'))],
      knows(['kay@school.example']),
    );
    expect(answer).toMatchObject({ match: 'matches', basis: 'recipient-email-page', source: '/recipient' });
    expect(answer.params).toMatchObject({ form: 'as-given', email: 'k…@school.example' });
    expect(answer.notes).toBeUndefined();
  });

  test('of several people in one credential, of whom another may be meant', async () => {
    const own = {
      ...hashed(hash('sha256', 'kay@school.example')),
      source: '/credentialSubject/0/identifier',
    };
    const other = {
      ...own,
      value: hash('sha256', 'lee@school.example'),
      source: '/credentialSubject/1/identifier',
    };
    const notes = async (identities: RecipientIdentity[]) =>
      (await matchRecipient(identities, knows(['kay@school.example']))).notes ?? [];
    expect(await notes([own, other])).toEqual([
      { reason: 'recipient-several-subjects', params: { count: '2' } },
    ]);
    expect(await notes([own, { ...own }])).toEqual([]);
  });

  test('the salt is appended, not put in front', async () => {
    const right = hashed(hash('sha256', 'kay@school.exampleR4qr'), 'R4qr');
    const wrong = hashed(hash('sha256', 'R4qrkay@school.example'), 'R4qr');
    expect((await matchRecipient([right], knows(['kay@school.example']))).match).toBe('matches');
    expect((await matchRecipient([wrong], knows(['kay@school.example']))).match).toBe('differs');
  });

  test.each([
    ['trimmed', ' Kay@School.example ', 'Kay@School.example'],
    ['lower-case', 'Kay@School.example', 'kay@school.example'],
    ['domain-lower-case', 'Kay@School.Example', 'Kay@school.example'],
    ['domain-upper-case', 'kay@school.example', 'kay@SCHOOL.EXAMPLE'],
    ['upper-case', 'kay@school.example', 'KAY@SCHOOL.EXAMPLE'],
    ['name-capitalised', 'kay.lee@school.example', 'Kay.Lee@school.example'],
    ['with-mailto', 'kay@school.example', 'mailto:kay@school.example'],
  ])('says which form matched: %s', async (form, given, issued) => {
    const answer = await matchRecipient([hashed(hash('sha256', `${issued}x`), 'x')], knows([given]));
    expect(answer).toMatchObject({ match: 'matches', params: { form } });
  });

  test('md5 matches, and is said to be weak', async () => {
    const answer = await matchRecipient(
      [hashed(hash('md5', 'kay@school.example'))],
      knows(['kay@school.example']),
    );
    expect(answer).toMatchObject({ match: 'matches', notes: [{ reason: 'recipient-md5-weak' }] });
  });

  test('upper-case hex and algorithm names are read', async () => {
    const value = hash('sha256', 'kay@school.example').toUpperCase().replace('SHA256', 'SHA-256');
    expect((await matchRecipient([hashed(value)], knows(['kay@school.example']))).match).toBe('matches');
  });

  test('plain addresses match in any letter case', async () => {
    const answer = await matchRecipient(
      [plain('email', 'Kay@School.example')],
      knows(['kay@school.example']),
    );
    expect(answer.match).toBe('matches');
  });

  test('any of several identities will do', async () => {
    const identities = [
      plain('emailAddress', 'old@school.example'),
      hashed(hash('sha256', 'kay@new.example')),
    ];
    expect((await matchRecipient(identities, knows(['kay@new.example']))).match).toBe('matches');
  });

  test.each(['page', 'resume', 'typed'] as const)('tells where the address was: %s', async (from) => {
    const identity = plain('emailAddress', 'kay@school.example');
    expect((await matchRecipient([identity], knows(['kay@school.example'], from))).basis).toBe(
      `recipient-email-${from}`,
    );
    const other = await matchRecipient([identity], knows(['ann@school.example'], from));
    expect(other).toMatchObject({ match: 'differs', basis: `recipient-differs-${from}` });
  });

  test('the strongest source is named when several fit', async () => {
    const candidate: Candidate = {
      emails: [
        { value: 'kay@school.example', from: 'link' },
        { value: 'kay@school.example', from: 'page' },
        { value: 'kay@school.example', from: 'typed' },
      ],
      names: [],
    };
    const answer = await matchRecipient([plain('email', 'kay@school.example')], candidate);
    expect(answer.basis).toBe('recipient-email-typed');
  });
});

describe('the address in the badge link', () => {
  const identity = hashed(hash('sha256', 'victim@school.exampleS'), 'S');

  test('alone it is no proof, though it fits', async () => {
    const answer = await matchRecipient([identity], knows(['victim@school.example'], 'link'));
    expect(answer).toMatchObject({ match: 'not-checkable', basis: 'recipient-link-address-only' });
    expect(answer.notes).toEqual([{ reason: 'recipient-link-names-address' }]);
  });

  test('a badge copied from another profile differs, whatever its link says', async () => {
    const answer = await matchRecipient([identity], {
      emails: [
        { value: 'victim@school.example', from: 'link' },
        { value: 'copier@mail.example', from: 'page' },
      ],
      names: [],
    });
    expect(answer).toMatchObject({ match: 'differs', basis: 'recipient-differs-page' });
  });

  test('one that does not fit is told', async () => {
    const answer = await matchRecipient([identity], knows(['other@school.example'], 'link'));
    expect(answer).toMatchObject({ match: 'differs', basis: 'recipient-differs-link' });
  });
});

describe('a page that shows several people', () => {
  const identity = hashed(hash('sha256', 'kay@school.example'));

  test.each(['kay@school.example', 'ann@school.example'])('lends nobody an address: %s', async (email) => {
    const answer = await matchRecipient([identity], { ...knows([email]), severalPeople: true });
    expect(answer).toMatchObject({ match: 'not-checkable', basis: 'recipient-several-people' });
  });

  test('lends nobody a name', async () => {
    const answer = await matchRecipient([plain('name', 'Kay Lee')], {
      emails: [],
      names: ['Kay Lee'],
      severalPeople: true,
    });
    expect(answer.match).toBe('not-checkable');
  });

  test('does not hinder what the reader typed', async () => {
    const typed = { ...knows(['kay@school.example'], 'typed'), severalPeople: true };
    expect((await matchRecipient([identity], typed)).basis).toBe('recipient-email-typed');
  });
});

describe('other identities', () => {
  test('a name that agrees is name-only, and the address is asked for where there is one', async () => {
    const answer = await matchRecipient([plain('name', 'Jürgen Groß')], knows([], 'page', ['Juergen Gross']));
    expect(answer).toMatchObject({ match: 'name-only', params: { form: 'transliteration' } });
    const both = [plain('name', 'Kay Lee'), hashed(hash('sha256', 'x@y.example'))];
    const asks = await matchRecipient(both, knows([], 'page', ['Kay Lee']));
    expect(asks).toMatchObject({ match: 'name-only', notes: [{ reason: 'recipient-ask-email' }] });
  });

  test('a hashed name is name-only too', async () => {
    const identity = { ...hashed(hash('sha256', 'Kay Leesalt'), 'salt'), type: 'name' };
    expect((await matchRecipient([identity], knows([], 'page', ['Kay Lee']))).match).toBe('name-only');
  });

  test('another name is no proof of another person', async () => {
    const answer = await matchRecipient(
      [plain('name', 'Kay Lee')],
      knows(['kay@x.example'], 'page', ['Ann Moss']),
    );
    expect(answer).toMatchObject({ match: 'not-checkable', basis: 'recipient-name-other' });
  });

  test('addresses that differ outweigh a name that agrees, and both are told', async () => {
    const identities = [plain('name', 'Kay Lee'), hashed(hash('sha256', 'kay@old.example'))];
    const answer = await matchRecipient(identities, knows(['kay@new.example'], 'page', ['Kay Lee']));
    expect(answer).toMatchObject({ match: 'differs', notes: [{ reason: 'recipient-name-agrees' }] });
  });

  test.each([
    ['did', plain('id', 'did:key:z6Mk1'), 'did:key:z6Mk1', 'did:key:z6mk1'],
    ['telephone', plain('telephone', '+44 20 7946 0018'), '+442079460018', '+44 20 7946 0019'],
    ['telephone', plain('phone', '020 7946 0018'), '+44 20 7946 0018', '7946 0018'],
    ['url', plain('url', 'https://www.kay.example/me/'), 'http://kay.example/me', 'https://kay.example/you'],
  ] as const)('%s identities', async (kind, identity, same, other) => {
    const ask = (value: string, from: CandidateSource) =>
      matchRecipient([identity], { emails: [], names: [], others: [{ kind, value, from }] });
    expect(await ask(same, 'page')).toMatchObject({ match: 'matches', basis: `recipient-${kind}-page` });
    expect((await ask(other, 'page')).match).toBe('not-checkable');
    expect((await ask(same, 'link')).match).toBe('not-checkable');
  });
});

describe('what to ask', () => {
  test.each([
    ['recipient-not-stated', []],
    ['recipient-ask-email', [hashed(hash('sha256', 'a@b.example'))]],
    ['recipient-ask-plain-email', [plain('email', 'a@b.example')]],
    ['recipient-ask-did', [plain('id', 'did:example:1')]],
    ['recipient-ask-telephone', [plain('telephone', '+4420')]],
    ['recipient-ask-url', [plain('url', 'https://kay.example')]],
    ['recipient-ask-name', [plain('name', 'Kay Lee')]],
    ['recipient-ask-other', [plain('sourcedId', '17')]],
    ['recipient-unreadable', [hashed('sha512$00')]],
    ['recipient-unreadable', [hashed('sha256$1234')]],
    ['recipient-unreadable', [hashed('nonsense')]],
    ['recipient-unreadable', [plain('email', 'asdjhsadas')]],
  ])('%s', async (basis, identities) => {
    expect(await matchRecipient(identities, knows([]))).toMatchObject({ match: 'not-checkable', basis });
  });

  test('one unreadable identity forbids the word differs', async () => {
    const identities = [hashed(hash('sha256', 'a@b.example')), hashed('blake3$12')];
    expect((await matchRecipient(identities, knows(['kay@x.example']))).match).toBe('not-checkable');
  });

  test('what is no address is no address given', async () => {
    const answer = await matchRecipient(
      [hashed(hash('sha256', 'a@b.example'))],
      knows(['kay', '', '@', 'a b@c']),
    );
    expect(answer).toMatchObject({ match: 'not-checkable', basis: 'recipient-ask-email' });
  });
});

test('nothing a stranger writes makes it throw, nor match by chance', async () => {
  const text = fc.oneof(
    fc.string(),
    fc.constantFrom('sha256$', 'md5$zz', 'mailto:', 'did:', 'tel:', 'https://['),
  );
  const identity = fc.record({
    type: fc.oneof(fc.constantFrom('emailAddress', 'name', 'url', 'id', '__proto__'), fc.string()),
    value: text,
    hashed: fc.boolean(),
    salt: fc.string(),
    source: fc.constant('/r'),
  });
  await fc.assert(
    fc.asyncProperty(
      fc.array(identity, { maxLength: 4 }),
      fc.array(text, { maxLength: 3 }),
      async (all, texts) => {
        const answer = await matchRecipient(all, { ...knows(['kay@x.example']), names: texts });
        expect(answer.match).not.toBe('matches');
        expect(answer.basis).toMatch(/^recipient-[a-z-]+$/);
      },
    ),
    { numRuns: 200 },
  );
});

const real = '../shared/corpus/files/extra/open-badge-factory.json';
test.skipIf(!existsSync(real))('reads the hash of a badge in the field', async () => {
  const json = JSON.parse(readFileSync(real, 'utf8'));
  const [identity] = json.credentialSubject.identifier;
  expect(parseIdentityHash(identity.identityHash)).toMatchObject({ algorithm: 'sha256' });
  const answer = await matchRecipient([hashed(identity.identityHash, identity.salt)], knows(['a@b.example']));
  expect(answer.match).toBe('differs');
});
