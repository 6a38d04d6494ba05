/** A framework of skills, competences, occupations or qualifications, and how it is recognised. */
export interface Framework {
  id: string;
  /** the name shown */
  name: string;
  /** hosts (or host and path) of its identifiers */
  url?: RegExp;
  /** how issuers write its name */
  named?: RegExp;
  /** OB 3.0 `targetType` values that belong to it */
  type?: RegExp;
}

/** Most particular first: the first that recognises an alignment names it. */
export const FRAMEWORKS: readonly Framework[] = [
  { id: 'digcomp', name: 'DigComp', url: /^https?:\/\/data\.europa\.eu\/snb\/dcf\//i, named: /\bdigcomp/i },
  {
    id: 'isced-f',
    name: 'ISCED-F',
    url: /^https?:\/\/data\.europa\.eu\/snb\/isced-f\//i,
    named: /\bisced([- ]?f)?\b/i,
  },
  {
    id: 'eqf',
    name: 'EQF',
    url: /^https?:\/\/data\.europa\.eu\/snb\/eqf\//i,
    named: /\b(eqf|european qualifications framework)\b/i,
  },
  {
    id: 'esco',
    name: 'ESCO',
    url: /^https?:\/\/(data\.europa\.eu\/esco\/|(www\.)?esco\.ec\.europa\.eu\/|ec\.europa\.eu\/esco\/)/i,
    named: /\besco\b|european skills,? competences/i,
  },
  {
    id: 'onet',
    name: 'O*NET',
    url: /^https?:\/\/([a-z]+\.)?onet(online|center)\.org\//i,
    named: /\bo\*?net\b|occupational information network/i,
  },
  {
    id: 'ctdl-asn',
    name: 'CTDL-ASN',
    url: /^https?:\/\/([a-z]+\.)?credreg\.net\/ctdlasn\//i,
    type: /^ceasn:/i,
    named: /\bctdl[- ]?asn\b/i,
  },
  {
    id: 'ctdl',
    name: 'CTDL',
    url: /^https?:\/\/([a-z]+\.)?(credentialengineregistry\.org|credentialfinder\.org|credreg\.net)\//i,
    type: /^(ctdl$|ceterms:)/i,
    named: /\bctdl\b|credential engine/i,
  },
  {
    id: 'case',
    name: 'CASE',
    url: /\/ims\/case\/v1p[01]\/|^https?:\/\/(www\.)?(casenetwork\.(imsglobal|1edtech)\.org|opensalt\.net)\//i,
    type: /^cf(item|rubric)/i,
  },
  {
    id: 'lightcast',
    name: 'Lightcast Open Skills',
    url: /^https?:\/\/([a-z]+\.)?(lightcast\.io|emsidata\.com|skills\.emsidata\.com)\//i,
    named: /\blightcast\b|\bemsi\b/i,
  },
  {
    id: 'rsd',
    name: 'Open Skills (RSD)',
    url: /^https?:\/\/(osmt|rsd)\.[a-z0-9.-]+\//i,
    named: /rich skill descriptor/i,
  },
  { id: 'sfia', name: 'SFIA', url: /^https?:\/\/([a-z-]+\.)?sfia-online\.org\//i, named: /\bsfia\b/i },
  { id: 'e-cf', name: 'e-CF', named: /\be-?cf\b|e-competence framework/i },
  {
    id: 'nice',
    name: 'NICE',
    url: /^https?:\/\/niccs\.cisa\.gov\//i,
    named: /\bnice (cybersecurity )?(workforce )?framework\b/i,
  },
  {
    id: 'ccss',
    name: 'Common Core',
    url: /^https?:\/\/(www\.)?corestandards\.org\//i,
    named: /common core/i,
  },
  {
    id: 'asn',
    name: 'ASN',
    url: /^https?:\/\/(purl\.org\/asn|asn\.(jesandco|desire2learn)\.org|www\.achievementstandards\.org)\//i,
  },
  {
    id: 'dqr',
    name: 'DQR',
    url: /^https?:\/\/(www\.)?dqr\.de\//i,
    named: /\bdqr\b|deutsche[rn]? qualifikationsrahmen/i,
  },
  { id: 'nqr-at', name: 'NQR (Austria)', url: /^https?:\/\/(www\.)?qualifikationsregister\.at\//i },
  { id: 'rncp', name: 'RNCP', url: /^https?:\/\/(www\.)?francecompetences\.fr\//i, named: /\brncp\b/i },
  { id: 'nlqf', name: 'NLQF', url: /^https?:\/\/(www\.)?nlqf\.nl\//i, named: /\bnlqf\b/i },
  {
    id: 'cnl',
    name: 'CompetentNL',
    url: /^https?:\/\/([a-z]+\.)?competentnl\.nl\//i,
    named: /\bcompetentnl\b/i,
  },
  { id: 'mecu', name: 'MECU', named: /\bmecu\b|marco español de cualificaciones/i },
  { id: 'ofqual', name: 'RQF', url: /^https?:\/\/register\.ofqual\.gov\.uk\//i, named: /\brqf\b|ofqual/i },
  { id: 'scqf', name: 'SCQF', url: /^https?:\/\/(www\.)?scqf\.org\.uk\//i, named: /\bscqf\b/i },
  { id: 'nfq-ie', name: 'NFQ (Ireland)', url: /^https?:\/\/(www\.)?(nfq|qqi|irq)\.ie\//i, named: /\bnfq\b/i },
  {
    id: 'aqf',
    name: 'AQF',
    url: /^https?:\/\/(www\.)?(aqf\.edu\.au|training\.gov\.au)\//i,
    named: /\baqf\b/i,
  },
  { id: 'nzqf', name: 'NZQF', url: /^https?:\/\/(www\.)?nzqa\.govt\.nz\//i, named: /\bnzq(c?f)\b/i },
  { id: 'cefr', name: 'CEFR', named: /\bcefr\b|\bmcer\b|\bcecr\b|common european framework of reference/i },
];

/**
 * Names the framework of an alignment: by its address first (an identifier says more than a label), then by
 * the framework's stated name, then by OB 3.0 `targetType`; else the name as the issuer wrote it.
 */
export function frameworkOf(stated: {
  url?: string | undefined;
  name?: string | undefined;
  type?: string | undefined;
}): string | undefined {
  const url = stated.url?.slice(0, 500);
  const name = stated.name?.slice(0, 300);
  const known =
    (url && FRAMEWORKS.find((each) => each.url?.test(url))) ||
    (name && FRAMEWORKS.find((each) => each.named?.test(name))) ||
    (!name && stated.type && FRAMEWORKS.find((each) => stated.type && each.type?.test(stated.type)));
  return known ? known.name : name;
}
