import { type JsonObject, property } from '../../../src/model';
import { jsonAnswers } from '../../fixtures/http';
import { hostedOb2, issueOb3, issuerDocuments, makeIssuer } from '../../fixtures/issuer';
import { oneOf, type Random } from '../random';
import { type Base, bytesOf } from './base';
import { changedJson } from './change-json';

const GOOD = {
  id: 'https://badges.example/assertions/1',
  badgeUrl: 'https://badges.example/classes/1',
  issuerUrl: 'https://badges.example/issuers/1',
};

/** What a host vouches for: the copy in hand changed, and documents of hosts. */
export async function hostedBases(): Promise<Base[]> {
  const { assertion, documents } = hostedOb2(GOOD);
  const answers = jsonAnswers(documents);
  return [
    {
      name: 'OB2 hosted, the copy in hand',
      file: bytesOf(JSON.stringify(assertion)),
      answers,
      mutant(random) {
        const changed = changedJson(assertion, random);
        // the host's own copy is what is read
        return (
          changed && {
            file: bytesOf(JSON.stringify(changed.json)),
            answers,
            rule: 'told-the-same',
            how: changed.how,
          }
        );
      },
    },
    forgedBase(),
    await didWebBase(),
  ];
}

/**
 * A forger's host names a good issuer and may change all that it serves: the forger's word never becomes the issuer's.
 * What is confirmed of it must be told as the forger's own.
 */
function forgedBase(): Base {
  const forger = {
    id: 'https://evil.example/assertions/1',
    badgeUrl: 'https://evil.example/classes/1',
    issuerUrl: GOOD.issuerUrl,
  };
  const { documents: theirs } = hostedOb2(GOOD);
  const forged = hostedOb2(forger);
  const own: Record<string, JsonObject> = { ...forged.documents, ...theirs };
  const changeable = [forger.id, forger.badgeUrl];
  return {
    name: 'OB2 forged, what the forger serves',
    file: bytesOf(JSON.stringify(forged.assertion)),
    answers: jsonAnswers(own),
    bad: true,
    isGood: (report) =>
      (report.verdict === 'verified' || report.verdict === 'confirmed') &&
      report.issuer?.domain === 'badges.example' &&
      // a file that names the issuer's true assertion is that one
      property(report.raw, 'id') !== GOOD.id,
    mutant(random) {
      const changed = { ...own };
      const done: string[] = [];
      for (const url of changeable) {
        const made = changedJson(own[url] ?? {}, random);
        if (random(2) === 0 || !made) continue;
        const json = structuredClone(made.json);
        if (random(3) === 0) json[oneOf(random, ['id', 'badge', 'issuer'])] = oneOf(random, Object.keys(own));
        if (random(4) === 0) json.verification = { type: 'hosted', startsWith: 'https://evil.example/' };
        changed[url] = json;
        done.push(`${url}: ${made.how} ${JSON.stringify(json)}`);
      }
      const file = bytesOf(JSON.stringify(changed[forger.id] ?? {}));
      return { file, answers: jsonAnswers(changed), rule: 'not-good', how: done.join('; ') };
    },
  };
}

/** The DID document of a signed credential changed: without the key in it nothing is verified. */
async function didWebBase(): Promise<Base> {
  const issuer = await makeIssuer({ did: 'did:web:issuer.example', seed: 'fuzz web' });
  const credential = await issueOb3({ issuer });
  const documents = issuerDocuments(issuer);
  const [[url = '', document = {}] = []] = Object.entries(documents);
  const file = bytesOf(JSON.stringify(credential));
  const allowed = (json: JsonObject) =>
    json.id === issuer.id &&
    JSON.stringify(json.assertionMethod ?? null).includes(issuer.verificationMethod) &&
    JSON.stringify(json.verificationMethod ?? null).includes(issuer.key.publicKeyMultibase ?? '?');
  return {
    name: 'did:web, its document',
    file,
    answers: jsonAnswers(documents),
    mutant(random: Random) {
      const changed = changedJson(document as JsonObject, random);
      if (!changed) return undefined;
      const rule = allowed(changed.json) ? 'told-the-same' : 'not-good';
      return { file, answers: jsonAnswers({ [url]: changed.json }), rule, how: changed.how };
    },
  };
}
