import type { JsonObject } from '../../../src/model';
import type { Fate } from '../../demo/fates';
import { publicProfile } from '../../demo/profile/public';
import { type Hosts, jsonReply, type Reply } from '../../demo/server';
import { type FixtureIssuer, issueOb3, issuerDocuments, makeIssuer, signJws } from '../../fixtures/issuer';
import { assureQuality, endorse } from '../../unit/report/endorsing';
import { Member } from '../../unit/trust/registries/federation';

/** A profile of somebody whose e-mail address stands on it, with badges whose issuers are known here and there. */
export const STANDING_URL = 'https://www.linkedin.com/in/kim-example';
export const KNOWN_LIST =
  'https://digitalcredentials.github.io/dcc-known-registries/known-did-registries.json';
export const TRADE_LIST = 'https://trade-schools.example/registry.json';
export const GUILD = 'guild-school.example';
export const LINKED = 'linked-school.example';
export const LOOK_ALIKE = 'https://guild-schооl.example';
export const ANCHOR = 'anchor.example';
export const MIDDLE = 'middle.example';
export const COUNCIL = 'council.example';
const GONE_LIST = 'https://gone-registry.example/registry.json';

export const HOSTS = [
  'digitalcredentials.github.io',
  'trade-schools.example',
  'gone-registry.example',
  GUILD,
  LINKED,
  new URL(LOOK_ALIKE).hostname,
  ANCHOR,
  MIDDLE,
  COUNCIL,
];

const badge = (host: string, file: string) => `https://${host}/credentials/${file}.json`;

/** Addresses of the badges, by what they are about. */
export const BADGES = {
  known: badge(GUILD, 'known'),
  linked: badge(LINKED, 'linked'),
  lookAlike: badge(new URL(LOOK_ALIKE).hostname, 'look-alike'),
  copied: badge(GUILD, 'copied'),
  mine: badge(GUILD, 'mine'),
  endorsed: badge(GUILD, 'endorsed'),
} as const;

export const OWNER = 'kim@learner.example';

/** What tests change later. */
export interface Standing {
  guild: FixtureIssuer;
  /** what the intermediate says about the guild, and where */
  statement: { url: string; jwt: string };
}

/** Starts what stands behind these badges: issuers, a federation of two levels, lists, one that is gone. */
export async function addStandingHosts(hosts: Pick<Hosts, 'reply'>): Promise<Standing> {
  const guild = await makeIssuer({ did: `did:web:${GUILD}`, name: 'Guild School' });
  const federation = await registries(guild);
  const replies: Record<string, Reply> = {
    [STANDING_URL]: { body: profile() },
    ...documents(await linkedGuild(guild)),
    ...documents(await badgesOf(guild)),
    ...documents(await linkedSchool()),
    ...documents(await lookAlike()),
    ...federation.replies,
  };
  for (const [url, reply] of Object.entries(replies)) hosts.reply(url, reply);
  return { guild, statement: federation.statement };
}

function profile(): string {
  const badges = Object.entries(BADGES).map(
    ([title, link]): Fate => ({
      fate: 'verified',
      title,
      issuer: 'Guild School',
      link,
      verdict: 'verified',
      headline: 'Signature valid',
    }),
  );
  return publicProfile(badges)
    .replaceAll('Robin Example', 'Kim Example')
    .replace('</h2>', `</h2><p>${OWNER}</p>`);
}

/** What the guild itself issued: its own badges, one of somebody else, one with endorsements good and bad. */
async function badgesOf(issuer: FixtureIssuer): Promise<Record<string, JsonObject>> {
  const council = await makeIssuer({ did: `did:web:${COUNCIL}`, name: 'Trades Council' });
  const praise = await endorse({ by: council, about: issuer.id, comment: 'Its examiners know their trade.' });
  const blame = await endorse({ by: council, about: issuer.id, comment: 'We know little of it.' });
  const tampered = JSON.parse(JSON.stringify(blame).replace('We know little', 'We think the world'));
  const quality = await assureQuality(council, issuer.id);
  const issued = (id: string, recipientEmail = OWNER, change?: (unsigned: JsonObject) => void) =>
    issueOb3({ issuer, id, recipientEmail, name: 'Rigging', ...(change ? { change } : {}) });
  return {
    ...issuerDocuments(council),
    [BADGES.known]: await issued(BADGES.known),
    [BADGES.mine]: await issued(BADGES.mine),
    [BADGES.copied]: await issued(BADGES.copied, 'somebody@else.example'),
    [BADGES.endorsed]: await issued(BADGES.endorsed, OWNER, (unsigned) => {
      (unsigned.issuer as JsonObject).endorsement = [praise, tampered, quality];
    }),
  };
}

/** An issuer known only by a key, whose site says that the key is its own. */
async function linkedSchool(): Promise<Record<string, JsonObject>> {
  const issuer = await makeIssuer({ did: 'did:key', seed: 'linked school', name: 'Linked School' });
  const own = { ...issuer, url: `https://${LINKED}/` };
  return {
    ...(await siteNames(issuer, LINKED)),
    [BADGES.linked]: await issueOb3({ issuer: own, id: BADGES.linked, recipientEmail: OWNER }),
  };
}

/** The guild's own documents: site and identifier name each other. */
async function linkedGuild(guild: FixtureIssuer): Promise<Record<string, JsonObject>> {
  const service = [{ id: '#site', type: 'LinkedDomains', serviceEndpoint: `https://${GUILD}` }];
  return {
    [guild.documentUrl ?? '']: { ...guild.didDocument, service },
    ...(await siteNames(guild, GUILD)),
  };
}

/** A site's `did-configuration.json` with a statement that the issuer signed (DIF Well Known DID Configuration). */
async function siteNames(issuer: FixtureIssuer, host: string): Promise<Record<string, JsonObject>> {
  const now = Math.floor(Date.now() / 1000);
  const payload = {
    iss: issuer.id,
    sub: issuer.id,
    nbf: now - 60,
    exp: now + 3600,
    vc: {
      type: ['VerifiableCredential', 'DomainLinkageCredential'],
      credentialSubject: { id: issuer.id, origin: `https://${host}` },
    },
  };
  const jwt = await signJws(payload, issuer, { kid: issuer.verificationMethod });
  return { [`https://${host}/.well-known/did-configuration.json`]: { linked_dids: [jwt] } };
}

async function lookAlike(): Promise<Record<string, JsonObject>> {
  const { hostname } = new URL(LOOK_ALIKE);
  const issuer = await makeIssuer({ did: `did:web:${hostname}`, name: 'Guild School' });
  return {
    ...issuerDocuments(issuer),
    [BADGES.lookAlike]: await issueOb3({ issuer, id: BADGES.lookAlike, recipientEmail: OWNER }),
  };
}

/** The known list names a federation whose anchor knows the guild only through an intermediate, and two lists. */
async function registries(
  guild: FixtureIssuer,
): Promise<Pick<Standing, 'statement'> & { replies: Record<string, Reply> }> {
  const now = new Date();
  const anchor = await Member.create(`https://${ANCHOR}`, 'ES256', now);
  const middle = await Member.create(`https://${MIDDLE}`, 'EdDSA', now);
  const about = await middle.sign(guild.id, {
    metadata: { federation_entity: { organization_name: 'Guild School' } },
  });
  const none: Reply = { status: 404, type: 'application/json', body: '{"error":"not_found"}' };
  const known = [
    { name: 'School Federation', type: 'oidf', trustAnchorEC: anchor.url },
    { name: 'Trade Schools', type: 'dcc-legacy', url: TRADE_LIST },
    { name: 'Gone Registry', type: 'dcc-legacy', url: GONE_LIST },
  ];
  const replies: Record<string, Reply> = {
    [KNOWN_LIST]: { type: 'application/json', body: JSON.stringify(known) },
    [TRADE_LIST]: versioned({
      registry: {
        [guild.id]: { name: 'The Guild School of Rigging', url: `https://${GUILD}` },
      },
    }),
    [GONE_LIST]: 'unreachable',
    [anchor.url]: statement(await anchor.configuration()),
    [anchor.asks(guild.id)]: none,
    [anchor.list()]: { type: 'application/json', body: JSON.stringify([middle.id]) },
    [anchor.asks(middle.id)]: statement({
      body: await anchor.sign(middle.id, { jwks: { keys: [middle.jwk] } }),
    }),
    [middle.url]: statement(await middle.configuration({ authority_hints: [anchor.id] })),
    [middle.asks(guild.id)]: statement({ body: about }),
  };
  return { replies, statement: { url: middle.asks(guild.id), jwt: about } };
}

/** A list with a version mark, which is not sent again to those who have it. */
function versioned(json: object): Reply {
  const etag = '"version-1"';
  return ({ headers }) =>
    headers['if-none-match'] === etag
      ? { status: 304, headers: { etag }, body: '' }
      : { type: 'application/json', headers: { etag }, body: JSON.stringify(json) };
}

/** A signed statement as its host gives it. */
export function statement({ body }: { body: string }): Reply {
  return { type: 'application/entity-statement+jwt', body };
}

function documents(all: Record<string, JsonObject>): Record<string, Reply> {
  return Object.fromEntries(Object.entries(all).map(([url, json]) => [url, jsonReply(json)]));
}
