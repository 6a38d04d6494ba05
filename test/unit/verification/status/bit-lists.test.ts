import { beforeAll, describe, expect, it } from 'vitest';
import type { JsonObject, Report } from '../../../../src/model';
import { fakeHttp, jsonAnswers } from '../../../fixtures/http';
import {
  type FixtureIssuer,
  issueOb3,
  issuerDocuments,
  issueStatusList,
  makeIssuer,
  type StatusListOptions,
  signJws,
  statusEntry,
} from '../../../fixtures/issuer';
import { judgeJson, said } from '../judge-json';

const LIST = 'https://lists.example/1';

let issuer: FixtureIssuer;
let host: FixtureIssuer;
let stranger: FixtureIssuer;

beforeAll(async () => {
  issuer = await makeIssuer({ did: 'did:key', seed: 'bit lists' });
  host = await makeIssuer({ did: 'did:web:lists.example', seed: 'list host' });
  stranger = await makeIssuer({ did: 'did:key', seed: 'list stranger' });
});

interface Case {
  entry: JsonObject;
  contexts?: string[];
  list?: Partial<StatusListOptions>;
}

/** A good credential with one status entry, judged while the list stands as given. */
async function judge({ entry, contexts = [], list = {} }: Case): Promise<Report> {
  const credential = await issueOb3({
    issuer,
    status: entry,
    change: (unsigned) => {
      unsigned['@context'] = [...(unsigned['@context'] as string[]), ...contexts];
    },
  });
  const served = await issueStatusList({ issuer, url: LIST, ...list });
  return judgeJson(credential, fakeHttp(jsonAnswers({ [LIST]: served }, issuerDocuments(host))));
}

const entry = statusEntry(LIST, 7);

describe('BitstringStatusListEntry', () => {
  it('is read when its type stands in a list of types', async () => {
    const listed = { ...entry, type: ['BitstringStatusListEntry'] };
    expect((await judge({ entry: listed })).verdict).toBe('verified');
    expect((await judge({ entry: listed, list: { revoked: [7] } })).verdict).toBe('revoked');
  });

  it('of several bits and of messages says which message was set', async () => {
    const messages = {
      ...statusEntry(LIST, 7, 'message'),
      statusSize: 2,
      statusMessage: [
        { status: '0x0', message: 'nothing' },
        { status: '0x1', message: 'renewal due' },
        { status: '0x2', message: 'under review' },
        { status: '0x3', message: 'closed' },
      ],
    };
    const list = { statusPurpose: 'message', statusSize: 2, values: { 6: 3, 7: 2, 8: 1 } };
    const report = await judge({ entry: messages, list });
    expect(said(report, 'status')).toBe('warn status-message');
    expect(report.checks.find(({ id }) => id === 'status')?.message).toContain('under review');
    expect(report.checks.find(({ id }) => id === 'status')?.detail).toMatchObject({
      entries: [{ list: LIST, index: 7, value: 2 }],
    });
  });

  it('with a size that is none is unchecked', async () => {
    for (const statusSize of [0, -1, 9, 1.5]) {
      expect((await judge({ entry: { ...entry, statusSize } })).verdict, `${statusSize}`).toBe('unchecked');
    }
  });

  it('that breaks its standard is unchecked, and still tells a revocation', async () => {
    const { statusPurpose: _purpose, ...purposeless } = entry;
    const broken: [string, JsonObject, Partial<StatusListOptions>][] = [
      ['no purpose', purposeless, {}],
      ['a size as text', { ...entry, statusSize: '1' }, {}],
      ['no messages', { ...entry, statusSize: 2 }, { statusSize: 2 }],
      ['the id of its list', { ...entry, id: LIST }, {}],
    ];
    for (const [what, each, list] of broken) {
      expect((await judge({ entry: each, list })).verdict, what).toBe('unchecked');
    }
    expect((await judge({ entry: purposeless, list: { revoked: [7] } })).verdict).toBe('revoked');
    const unprefixed = (unsigned: JsonObject) => {
      const subject = unsigned.credentialSubject as JsonObject;
      subject.encodedList = String(subject.encodedList).slice(1);
    };
    expect((await judge({ entry, list: { change: unprefixed } })).verdict).toBe('unchecked');
    expect((await judge({ entry, list: { change: unprefixed, revoked: [7] } })).verdict).toBe('revoked');
  });

  it('set for a purpose that we do not know is not called revoked', async () => {
    const own = statusEntry(LIST, 7, 'renewal');
    const set = await judge({ entry: own, list: { statusPurpose: 'renewal', revoked: [7] } });
    expect(said(set, 'status')).toBe('unknown status-unsupported');
    const unset = await judge({ entry: own, list: { statusPurpose: 'renewal' } });
    expect(said(unset, 'status')).toBe('pass not-revoked');
  });

  it('in a list that comes as a token, in an envelope or bare', async () => {
    const keeper = await makeIssuer({ did: 'did:key', keyType: 'P-256', seed: 'list token' });
    for (const [revoked, verdict] of [
      [[], 'verified'],
      [[7], 'revoked'],
    ] as const) {
      const { proof: _proof, ...list } = await issueStatusList({
        issuer: keeper,
        suite: 'ecdsa-rdfc-2019',
        url: LIST,
        revoked: [...revoked],
      });
      const token = await signJws(list, keeper, { typ: 'vc+jwt', kid: keeper.verificationMethod });
      const envelope = {
        '@context': 'https://www.w3.org/ns/credentials/v2',
        type: 'EnvelopedVerifiableCredential',
        id: `data:application/vc+jwt,${token}`,
      };
      const credential = await issueOb3({ issuer, status: entry });
      for (const body of [token, JSON.stringify(envelope)])
        expect((await judgeJson(credential, fakeHttp({ [LIST]: { body } }))).verdict).toBe(verdict);
    }
  });

  it('in a list that names a schema nobody can get is believed', async () => {
    const change = (unsigned: JsonObject) => {
      unsigned.credentialSchema = { id: 'https://gone.example/schema', type: 'JsonSchema' };
    };
    expect((await judge({ entry, list: { change } })).verdict).toBe('verified');
  });

  it('in a list too short to hide among others is told so, and believed', async () => {
    const short = await judge({ entry, list: { size: 1024 } });
    expect(said(short, 'status')).toBe('warn status-list-short');
    expect(short.verdict).toBe('verified');
    expect((await judge({ entry, list: { size: 1024, revoked: [7] } })).verdict).toBe('revoked');
  });

  it('may be kept by another, who is named', async () => {
    for (const keeper of [host, stranger]) {
      const report = await judge({ entry, list: { issuer: keeper } });
      expect(report.verdict).toBe('verified');
      expect(report.checks.find(({ id }) => id === 'status')?.detail).toMatchObject({
        entries: [{ listIssuer: keeper.id }],
      });
      expect((await judge({ entry, list: { issuer: keeper, revoked: [7] } })).verdict).toBe('revoked');
    }
  });

  it('whose list is no list, or lies about its bits, is unchecked', async () => {
    const broken: ((unsigned: JsonObject) => void)[] = [
      (unsigned) => Object.assign(unsigned, { type: ['VerifiableCredential'] }),
      (unsigned) => Object.assign(unsigned.credentialSubject as JsonObject, { encodedList: 'uAAAA' }),
      (unsigned) => Object.assign(unsigned.credentialSubject as JsonObject, { encodedList: '' }),
    ];
    for (const change of broken) {
      const report = await judge({ entry, list: { change } });
      expect(said(report, 'status')).toBe('unknown status-list-malformed');
    }
  });
});

describe('the forerunners of Bitstring Status List', () => {
  const old2021: Case = {
    entry: { ...entry, type: 'StatusList2021Entry' },
    contexts: ['https://w3id.org/vc/status-list/2021/v1'],
  };
  const list2021 = (revoked: number[]): Partial<StatusListOptions> => ({
    revoked,
    dataModel: '1.1',
    change: (unsigned) => {
      unsigned['@context'] = [
        'https://www.w3.org/2018/credentials/v1',
        'https://w3id.org/vc/status-list/2021/v1',
      ];
      unsigned.type = ['VerifiableCredential', 'StatusList2021Credential'];
      const subject = unsigned.credentialSubject as JsonObject;
      subject.type = 'StatusList2021';
      subject.encodedList = String(subject.encodedList).slice(1);
    },
  });

  it('StatusList2021 is asked', async () => {
    expect((await judge({ ...old2021, list: list2021([]) })).verdict).toBe('verified');
    expect((await judge({ ...old2021, list: list2021([7]) })).verdict).toBe('revoked');
    expect((await judge({ ...old2021, list: list2021([6, 8]) })).verdict).toBe('verified');
  });

  it('StatusList2021 does not take a list of the other kind', async () => {
    expect((await judge({ ...old2021, list: {} })).verdict).toBe('unchecked');
  });

  it('RevocationList2020 is asked', async () => {
    const context = 'https://w3id.org/vc-revocation-list-2020/v1';
    const terms = {
      '@context': {
        '@protected': true,
        RevocationList2020Status: 'https://w3id.org/vc-revocation-list-2020#RevocationList2020Status',
        RevocationList2020Credential: 'https://w3id.org/vc-revocation-list-2020#RevocationList2020Credential',
        RevocationList2020: 'https://w3id.org/vc-revocation-list-2020#RevocationList2020',
        encodedList: 'https://w3id.org/vc-revocation-list-2020#encodedList',
        revocationListIndex: 'https://w3id.org/vc-revocation-list-2020#revocationListIndex',
        revocationListCredential: {
          '@id': 'https://w3id.org/vc-revocation-list-2020#revocationListCredential',
          '@type': '@id',
        },
      },
    };
    const credential = await issueOb3({
      issuer,
      documents: { [context]: terms },
      change: (unsigned) => {
        unsigned['@context'] = [...(unsigned['@context'] as string[]), context];
        unsigned.credentialStatus = {
          id: `${LIST}#7`,
          type: 'RevocationList2020Status',
          revocationListIndex: '7',
          revocationListCredential: LIST,
        };
      },
    });
    const list = (revoked: number[]) =>
      issueStatusList({
        issuer,
        url: LIST,
        revoked,
        documents: { [context]: terms },
        change: (unsigned) => {
          unsigned['@context'] = ['https://www.w3.org/ns/credentials/v2', context];
          unsigned.type = ['VerifiableCredential', 'RevocationList2020Credential'];
          const { encodedList = '' } = unsigned.credentialSubject as JsonObject;
          unsigned.credentialSubject = {
            id: `${LIST}#list`,
            type: 'RevocationList2020',
            encodedList: String(encodedList).slice(1),
          };
        },
      });
    const judged = async (revoked: number[]) => {
      const answers = jsonAnswers({ [LIST]: await list(revoked), [context]: terms });
      return (await judgeJson(credential, fakeHttp(answers))).verdict;
    };
    expect(await judged([7])).toBe('revoked');
    expect(await judged([6])).toBe('verified');
  });
});
