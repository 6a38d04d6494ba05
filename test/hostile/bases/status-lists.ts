import { deflateSync } from 'node:zlib';
import { idOf, type Json, type JsonObject, list as listOf, property } from '../../../src/model';
import { type FakeAnswer, jsonAnswers } from '../../fixtures/http';
import {
  edTechStatus,
  type FixtureIssuer,
  issueJwt,
  issueOb3,
  issueStatusList,
  makeIssuer,
  revocationList1EdTech,
  type StatusListOptions,
  signedOb2,
  signJws,
  statusEntry,
} from '../../fixtures/issuer';
import type { Random } from '../random';
import { type Base, bytesOf, type Mutant } from './base';
import { changedJson } from './change-json';
import { changedToken } from './change-token';

const URL_OF_LIST = 'https://lists.example/1';
const INDEX = 7;

/** Good credentials whose status list is changed, and revoked ones that no change of the list may make good. */
export async function statusListBases(): Promise<Base[]> {
  const issuer = await makeIssuer({ did: 'did:key', seed: 'fuzz' });
  const pairs: Base[] = [];
  for (const [name, context, entry, options] of KINDS) {
    const documents = context === undefined ? {} : { [OLD_CONTEXT]: context };
    const credential = await issueOb3({
      issuer,
      documents,
      change: (unsigned) => {
        const more = options.contexts ?? [];
        unsigned['@context'] = [...(unsigned['@context'] as string[]), ...more];
        unsigned.credentialStatus = entry;
      },
    });
    for (const revoked of [[], [INDEX]]) {
      const made = {
        issuer,
        url: URL_OF_LIST,
        revoked,
        documents,
        ...options.list,
      } satisfies StatusListOptions;
      const list = await issueStatusList(made);
      const file = bytesOf(JSON.stringify(credential));
      pairs.push(listBase(name, file, list, jsonAnswers(documents), revoked.length > 0));
    }
  }
  return [...pairs, ...(await tokenLists(issuer)), await edTech(issuer), await ob2Revoked()];
}

/** A signed list in JSON: the credential beside it stays as it is. */
function listBase(
  kind: string,
  file: Uint8Array,
  list: JsonObject,
  others: Readonly<Record<string, FakeAnswer>>,
  revoked: boolean,
): Base {
  const answersWith = (json: JsonObject) => ({ ...others, ...jsonAnswers({ [URL_OF_LIST]: json }) });
  return {
    name: `${kind}${revoked ? ', revoked' : ''}`,
    file,
    answers: answersWith(list),
    ...(revoked ? { bad: true as const } : {}),
    mutant(random) {
      const changed = changedJson(list, random);
      if (!changed) return undefined;
      const same = !revoked && (changed.same || changed.vocabulary);
      const rule = same ? 'told-the-same' : 'not-good';
      return { file, answers: answersWith(changed.json), rule, how: changed.how };
    },
  };
}

const OLD_CONTEXT = 'https://w3id.org/vc-revocation-list-2020/v1';
const VOCABULARY = 'https://w3id.org/vc-revocation-list-2020#';
const OLD_TERMS: JsonObject = {
  '@context': {
    '@protected': true,
    ...Object.fromEntries(
      [
        'RevocationList2020Status',
        'RevocationList2020Credential',
        'RevocationList2020',
        'encodedList',
        'revocationListIndex',
      ].map((term) => [term, VOCABULARY + term]),
    ),
    revocationListCredential: { '@id': `${VOCABULARY}revocationListCredential`, '@type': '@id' },
  },
};

/** The older generations leave the multibase prefix out and name their parts otherwise. */
function older(type: string, contexts: string[], members: (subject: JsonObject) => JsonObject) {
  return (unsigned: JsonObject) => {
    const subject = unsigned.credentialSubject as JsonObject;
    const encodedList = String(subject.encodedList).slice(1);
    unsigned['@context'] = contexts;
    unsigned.type = ['VerifiableCredential', `${type}Credential`];
    unsigned.credentialSubject = { ...members(subject), type, encodedList };
  };
}

type Kind = [
  name: string,
  context: JsonObject | undefined,
  entry: JsonObject,
  options: { contexts?: string[]; list?: Partial<StatusListOptions> },
];

const C_2021 = 'https://w3id.org/vc/status-list/2021/v1';
const entry = statusEntry(URL_OF_LIST, INDEX);

const KINDS: readonly Kind[] = [
  ['BitstringStatusList', undefined, entry, {}],
  [
    'StatusList2021',
    undefined,
    { ...entry, type: 'StatusList2021Entry' },
    {
      contexts: [C_2021],
      list: {
        dataModel: '1.1',
        change: older('StatusList2021', ['https://www.w3.org/2018/credentials/v1', C_2021], (all) => all),
      },
    },
  ],
  [
    'RevocationList2020',
    OLD_TERMS,
    {
      id: `${URL_OF_LIST}#${INDEX}`,
      type: 'RevocationList2020Status',
      revocationListIndex: String(INDEX),
      revocationListCredential: URL_OF_LIST,
    },
    {
      contexts: [OLD_CONTEXT],
      list: {
        change: older(
          'RevocationList2020',
          ['https://www.w3.org/ns/credentials/v2', OLD_CONTEXT],
          ({ id }) => ({
            id: id ?? null,
          }),
        ),
      },
    },
  ],
];

/** An IETF Token Status List of one bit an entry. */
async function tokenLists(issuer: FixtureIssuer): Promise<Base[]> {
  const jwt = await issueJwt({
    issuer,
    changePayload: (payload) => {
      payload.status = { status_list: { idx: INDEX, uri: URL_OF_LIST } };
    },
  });
  const bases: Base[] = [];
  for (const byte of [0, 1 << INDEX]) {
    const claims = {
      iss: issuer.id,
      sub: URL_OF_LIST,
      iat: 1_767_225_600,
      exp: 1_798_761_600,
      status_list: { bits: 1, lst: deflateSync(Buffer.from([byte, 0])).toString('base64url') },
    };
    const header = { typ: 'statuslist+jwt', kid: issuer.verificationMethod };
    const list = await signJws(claims, issuer, header);
    const answers = (body: string) => ({ [URL_OF_LIST]: { body } });
    bases.push({
      name: `Token Status List${byte === 0 ? '' : ', revoked'}`,
      file: bytesOf(jwt),
      answers: answers(list),
      ...(byte === 0 ? {} : { bad: true as const }),
      mutant(random) {
        const changed = changedToken(list, random);
        return changed && mutant(bytesOf(jwt), answers(changed.token), changed.how);
      },
    });
  }
  return bases;
}

function mutant(file: Uint8Array, answers: Mutant['answers'], how: string): Mutant {
  return { file, answers, rule: 'not-good', how };
}

/**
 * Of an unsigned list the host may say what it likes: that others are meant, or nobody. What does not say whom it means
 * must not count as "not in it".
 */
function unsigned(json: JsonObject, key: string, random: Random) {
  const changed = changedJson(json, random, ([first, ...rest]) => first !== key || rest.length > 0);
  const entries = changed?.json[key];
  if (!Array.isArray(entries) || entries.length === 0) return undefined;
  const named = entries.every((each) => (idOf(each) ?? '').trim() !== '');
  const own = idOf(listOf(json[key])[0]);
  return named && !same(own, entries) ? undefined : changed;
}

/** The entry is still the one that it was, whatever else was changed in it. */
function same(own: string | undefined, entries: readonly Json[]): boolean {
  return entries.some((each) => idOf(each) === own && property(each, 'revoked') !== false);
}

async function edTech(issuer: FixtureIssuer): Promise<Base> {
  const credential = await issueOb3({ issuer, status: edTechStatus(URL_OF_LIST) });
  const list = revocationList1EdTech(URL_OF_LIST, issuer.id, [String(credential.id)]);
  const file = bytesOf(JSON.stringify(credential));
  return {
    name: '1EdTech revocation list, revoked',
    file,
    answers: jsonAnswers({ [URL_OF_LIST]: list }),
    bad: true,
    mutant(random) {
      const changed = unsigned(list, 'revokedCredential', random);
      return changed && mutant(file, jsonAnswers({ [URL_OF_LIST]: changed.json }), changed.how);
    },
  };
}

async function ob2Revoked(): Promise<Base> {
  const issuerUrl = 'https://badges.example/issuers/1';
  const issuer = await makeIssuer({ did: issuerUrl, keyType: 'RSA', seed: 'fuzz ob2' });
  const id = 'urn:uuid:a953081a-4bbc-4927-8653-7219bca00e3b';
  const set = await signedOb2({
    issuer,
    id,
    badgeUrl: 'https://badges.example/classes/1',
    issuerUrl,
    keyUrl: 'https://badges.example/keys/1',
  });
  const profile = { ...set.documents[issuerUrl], revocationList: URL_OF_LIST };
  const list: JsonObject = { type: 'RevocationList', id: URL_OF_LIST, revokedAssertions: [{ id }] };
  const answers = (json: JsonObject) =>
    jsonAnswers(set.documents, { [issuerUrl]: profile, [URL_OF_LIST]: json });
  return {
    name: 'OB2 revocation list, revoked',
    file: bytesOf(set.jws),
    answers: answers(list),
    bad: true,
    mutant(random) {
      const changed = unsigned(list, 'revokedAssertions', random);
      return changed && mutant(bytesOf(set.jws), answers(changed.json), changed.how);
    },
  };
}
