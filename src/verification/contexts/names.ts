import { isObject } from '../../model';
import { BUNDLED_CONTEXTS, CREDENTIAL_CONTEXTS } from './bundled';
import { type Definition, definitionsIn } from './definitions';

/** How a word is used: as the key of a property, or as the name of a type. */
export type Use = 'property' | 'type';

/** Words that our readers take for one. */
const SAME: ReadonlyMap<string, string> = new Map([
  ['OpenBadgeCredential', 'AchievementCredential'],
  ['tags', 'tag'],
  ['ceterms:assessmentMethodType', 'assessmentMethodType'],
]);
/** Extensions of Open Badges 2.0, which our readers know by a part of their names. */
const EXTENSIONS: readonly [like: RegExp, name: string][] = [
  [/^(extensions:)?assessment(extension)?$/i, 'assessment'],
  [/accreditationextension$/i, 'accreditationExtension'],
];

/** Where contexts of the build have two words of one kind for a thing: the one that our readers know. */
const PREFERRED: ReadonlyMap<string, string> = new Map([['https://w3id.org/security#expiration', 'expires']]);

const CLR = 'https://purl.imsglobal.org/spec/vc/clr/vocab.html#';
const ELM = 'http://data.europa.eu/snb/model/elm/';

/** What published contexts that do not come with the build call otherwise than the end of the address says. */
const ELSEWHERE: readonly [iri: string, name: string][] = [
  [`${CLR}identifier-1`, 'identifier'],
  [`${CLR}AssociationType`, 'associationType'],
  [`${ELM}EQFLevel`, 'eqfLevel'],
  [`${ELM}NQFLevel`, 'nqfLevel'],
  [`${ELM}ISCEDFCode`, 'thematicArea'],
  ['http://purl.org/dc/terms/type', 'dcType'],
  ['http://data.europa.eu/m8glatitude', 'latitude'],
  ['http://data.europa.eu/m8glongitude', 'longitude'],
  ['http://schema.org/keywords', 'tag'],
];

/** Words that our readers look for and no context of the build has: of records, learning models and older lists. */
const MORE_WORDS = [
  'ClrCredential ClrSubject association associationType achievement targetNode sourceId targetId',
  'EuropeanDigitalCredential displayParameter title titles hasClaim specifiedBy provenBy influencedBy hasPart',
  'entitlesTo awardedBy awardingBody awardingDate awardingLocation volumeOfLearning prefLabel altLabel noteLiteral',
  'definition additionalNote learningOutcome learningOutcomeSummary eqfLevel nqfLevel creditPoint point framework',
  'thematicArea learningSetting mode qualityAssurance accreditation maximumDuration duration entryRequirement',
  'isPartialQualification relatedESCOSkill relatedSkill fullName legalName givenName familyName location countryCode',
  'idVerification assessedBy gradingScheme grade noteLiteral dcType LearningAchievement LearningActivity',
  'LearningAssessment LearningEntitlement LearningOutcome Qualification issued contentUrl homepage',
  'assessments assessmentType output assessmentOutput evaluationMethod assessmentDescription hasGroupParticipation',
  'extensions assessment accreditationExtension assessmentMethodType badge sameAs endorsementJwt alignement degree course qualification award hasOccupation family_name claim',
  'RevocationList2020Status RevocationList2020Credential RevocationList2020 revocationListIndex',
  'revocationListCredential 1EdTechRevocationList 1EdTechCredentialRefresh 1EdTechJsonSchemaValidator2019 JsonSchema',
  'JsonSchemaValidator2018 EnvelopedVerifiableCredential EnvelopedVerifiablePresentation',
].flatMap((line) => line.split(' '));

/** What is known of words before any document: worked out from the contexts of the build, once. */
interface Known {
  names: Record<Use, ReadonlyMap<string, string>>;
  read: ReadonlySet<string>;
  /** terms whose values are words as well */
  ofWords: ReadonlySet<string>;
}

let worked: Known | undefined;

function known(): Known {
  worked ??= fromBundled();
  return worked;
}

/**
 * The one word for a thing, the same for every document whatever contexts it has: from the contexts of the build,
 * else the end of its address. `undefined` when that is no word that is read here.
 */
export function nameOf(iri: string, use: Use): string | undefined {
  const { names, read } = known();
  const name = names[use].get(iri) ?? one(endOf(iri));
  return isRead(name, read) ? name : undefined;
}

function endOf(iri: string): string {
  return iri.slice(Math.max(...['#', '/', ':'].map((mark) => iri.lastIndexOf(mark))) + 1);
}

/** The word itself, when any reader may look for it: words that are taken for one are one. */
export function readAs(word: string): string | undefined {
  const name = one(word);
  return isRead(name, known().read) ? name : undefined;
}

function isRead(name: string, read: ReadonlySet<string>): boolean {
  return read.has(name) || isLanguage(name);
}

/** Where a text stands our readers take such keys for languages. */
export function isLanguage(name: string): boolean {
  return /^[a-z]{2,3}(-[A-Za-z0-9-]+)?$/.test(name);
}

/** Are the values of this term words, in contexts of the build? */
export function holdsWords(name: string): boolean {
  return known().ofWords.has(name);
}

function one(name: string): string {
  return SAME.get(name) ?? EXTENSIONS.find(([like]) => like.test(name))?.[1] ?? name;
}

function fromBundled(): Known {
  const ofCredentials = new Set(CREDENTIAL_CONTEXTS.values());
  const read: Definition[] = [];
  const all: Definition[] = [];
  // some have several addresses
  for (const document of new Set(BUNDLED_CONTEXTS.values())) {
    const found = definitions(document).filter(({ iri }) => !iri.startsWith('@'));
    for (const each of found) all.push(each);
    if (ofCredentials.has(document)) for (const each of found) if (!each.reverse) read.push(each);
  }
  const forward = all.filter(({ reverse }) => !reverse);
  return {
    names: { property: namesFrom(forward, 'property'), type: namesFrom(forward, 'type') },
    read: new Set([...read.map(({ name }) => name), ...MORE_WORDS]),
    ofWords: new Set(all.filter(({ ofWords }) => ofWords).map(({ name }) => name)),
  };
}

function definitions(document: object): Definition[] {
  return isObject(document) ? definitionsIn(document['@context'] ?? null) : [];
}

function namesFrom(all: readonly Definition[], use: Use): ReadonlyMap<string, string> {
  const found = new Map<string, string[]>();
  for (const { iri, name } of all) {
    const others = found.get(iri) ?? [];
    if (!others.includes(one(name))) found.set(iri, [...others, one(name)]);
  }
  const chosen = [...found].map(([iri, names]): [string, string] => [iri, chosenFrom(iri, names, use)]);
  return new Map([...ELSEWHERE, ...chosen]);
}

/** Types are written with a capital, properties with a small letter. */
function chosenFrom(iri: string, names: readonly string[], use: Use): string {
  const fitting = names.filter((name) => /^[a-z]/.test(name) === (use === 'property'));
  const [first = '', ...others] = fitting.length > 0 ? fitting : names;
  return others.length === 0 ? first : (PREFERRED.get(iri) ?? first);
}
