/**
 * SHA-256 of published contexts that do not come with the build: fetched when a credential needs them and
 * used only when their content is what was published (see `digestOf` for how it is computed).
 */
export const PINNED_CONTEXTS: ReadonlyMap<string, string> = new Map([
  [
    'https://www.w3.org/2018/credentials/examples/v1',
    '0390611d5cd819fc6378c68c9abf77cc72f5e09cbc9f4b5d856f18bf8c727729',
  ],
  [
    'https://purl.imsglobal.org/spec/clr/v2p0/context-2.0.1.json',
    '114c37a0eee7ff5feb6247625d741ad22f1e7d146ef23059330a73b69d9ca735',
  ],
  [
    'https://purl.imsglobal.org/spec/clr/v2p0/context.json',
    'd7293302390260da577e75d6ec54423b4c7b57f1360742d9edcbeec2f3df6441',
  ],
  [
    'https://dc.imsglobal.org/draft/clr/v2p0/context',
    'd7293302390260da577e75d6ec54423b4c7b57f1360742d9edcbeec2f3df6441',
  ],
  ['https://w3id.org/openbadges/v2', '20006b2c0dc7acbbc130fff812a70d532c6e8917cf05da037939c98ca06ec657'],
  [
    'https://imsglobal.github.io/openbadges-specification/context.json',
    'ce6ab7f5729910f4fd7f35ec2cdb91f15446d1d2f886b6ccc1c1380b47fa8383',
  ],
  ['https://www.w3.org/ns/odrl.jsonld', '7973dfedb8a0f68aea7a8b55b8cd853c7d66f130bcac48ea030f0641151f5b84'],
  [
    'https://w3id.org/security/suites/jws-2020/v1',
    '870cb2d3fb5b0e77fb7c2fe9a22d7e982c79016c76596293a67976d47d91190c',
  ],
  [
    'https://w3id.org/security/suites/secp256k1-2019/v1',
    '7c3019390a39363294507a9033310191d0de36b62eb2b012750cc732bc73ee34',
  ],
  ['https://w3id.org/security/bbs/v1', '288c22cd994cd36ae5133e684f85c571becc719fa4e0b4abb452e78e2413a764'],
  [
    'https://openbadgespec.org/v2/context.json',
    '20006b2c0dc7acbbc130fff812a70d532c6e8917cf05da037939c98ca06ec657',
  ],
  [
    'https://w3id.org/blockcerts/schema/2.0/context.json',
    '59d7431876cf38897d5d5af00dffbd5b5b6267073c85b463b95b3ea16f10d8e5',
  ],
  [
    'https://www.blockcerts.org/schema/2.0/context.json',
    '59d7431876cf38897d5d5af00dffbd5b5b6267073c85b463b95b3ea16f10d8e5',
  ],
  ['https://w3id.org/blockcerts/v2', '59d7431876cf38897d5d5af00dffbd5b5b6267073c85b463b95b3ea16f10d8e5'],
  [
    'https://w3id.org/blockcerts/schema/2.1/context.json',
    'f8e1f48c0c70c1604d109df6c08814cbb10166907a5525b80a406e4bf6dc5ee5',
  ],
  [
    'https://www.blockcerts.org/schema/2.1/context.json',
    'f8e1f48c0c70c1604d109df6c08814cbb10166907a5525b80a406e4bf6dc5ee5',
  ],
  ['https://w3id.org/blockcerts/v2.1', 'f8e1f48c0c70c1604d109df6c08814cbb10166907a5525b80a406e4bf6dc5ee5'],
  [
    'https://w3id.org/blockcerts/schema/3.0/context.json',
    'd87e6dd78a6009bb2de544baf052a3cc50ccf16f2fa4f58664c7ee03dd52a3a3',
  ],
  [
    'https://www.blockcerts.org/schema/3.0/context.json',
    'd87e6dd78a6009bb2de544baf052a3cc50ccf16f2fa4f58664c7ee03dd52a3a3',
  ],
  ['https://w3id.org/blockcerts/v3', 'd87e6dd78a6009bb2de544baf052a3cc50ccf16f2fa4f58664c7ee03dd52a3a3'],
  [
    'https://w3id.org/blockcerts/schema/3.1/context.json',
    'e1c7e7a8d51eccdac7a82537c4ea6b43aee8ba59d3cfbb2144f85d73b212ad34',
  ],
  [
    'https://www.blockcerts.org/schema/3.1/context.json',
    'e1c7e7a8d51eccdac7a82537c4ea6b43aee8ba59d3cfbb2144f85d73b212ad34',
  ],
  ['https://w3id.org/blockcerts/v3.1', 'e1c7e7a8d51eccdac7a82537c4ea6b43aee8ba59d3cfbb2144f85d73b212ad34'],
  [
    'https://w3id.org/blockcerts/schema/3.2/context.json',
    '6c8fdd6c9257e8be4807e5497e13ef22f0010ca60d3cffa19dc43d20b039ef3e',
  ],
  [
    'https://www.blockcerts.org/schema/3.2/context.json',
    '6c8fdd6c9257e8be4807e5497e13ef22f0010ca60d3cffa19dc43d20b039ef3e',
  ],
  ['https://w3id.org/blockcerts/v3.2', '6c8fdd6c9257e8be4807e5497e13ef22f0010ca60d3cffa19dc43d20b039ef3e'],
  [
    'https://w3id.org/security/suites/merkle-2019/v1',
    '0544540122d287dd27f80b9bbb5298f8b8244e57161c1ae3f8ffa9e60ba36bde',
  ],
  [
    'https://w3id.org/security/suites/chained-2021/v1',
    '421857f749ba9f34378bb838b01f0fcc973b241067b7e53739658f9c5f0a849f',
  ],
  [
    'https://kayaelle.github.io/vc-ed/plugfest-1-2022/jff-vc-edu-plugfest-1-context.json',
    '6ea3ad0683f803c7c609304b54f7610a5cc03e6f6684b5ec3f1cc0fe35179a21',
  ],
  [
    'http://data.europa.eu/snb/model/context/edc-ap',
    'ab37504184791608cf638d16fe27b9bcef488092e19e4e0c81e85b33a8bfaea2',
  ],
  [
    'https://www.w3.org/ns/credentials/examples/v2',
    '8a675bead391be98e6054c4e07c41f73337508d398e07047344c5d349aa2dc58',
  ],
  ['https://www.w3.org/ns/cid/v1', 'ae7faad15da3569426e7c67b2674319df53c1de1be735160c771d0c9fa7334c2'],
]);
