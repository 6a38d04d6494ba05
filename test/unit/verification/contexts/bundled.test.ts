import { describe, expect, it } from 'vitest';
import { BUNDLED_CONTEXTS } from '../../../../src/verification/contexts/bundled';
import { digestOf } from '../../../../src/verification/contexts/loader';
import { PINNED_CONTEXTS } from '../../../../src/verification/contexts/pinned';

/** SHA-256 of every bundled context: an update of a package must not change what a credential means unseen. */
const DIGESTS: Readonly<Record<string, string>> = {
  'https://www.w3.org/ns/credentials/undefined-terms/v2':
    '3b11e1df8c618447e9f79f3737e3c30fc0841537eb95f36003742c633672bb9f',
  'https://www.w3.org/2018/credentials/v1':
    '778eb3a2ffad5df9773231da61b42c098e9849844873a6b5bf9be95c70d73df7',
  'https://www.w3.org/ns/credentials/v2': 'bf6fd611e6773d58f649459a45dbbb81f94e8cfd058a756644cd5a4a882c4050',
  'https://imsglobal.github.io/openbadges-specification/ob_v3p0.html':
    '6ea3ad0683f803c7c609304b54f7610a5cc03e6f6684b5ec3f1cc0fe35179a21',
  'https://w3c-ccg.github.io/vc-ed/plugfest-1-2022/jff-vc-edu-plugfest-1-context.json':
    '6ea3ad0683f803c7c609304b54f7610a5cc03e6f6684b5ec3f1cc0fe35179a21',
  OBv3_beta: '6ea3ad0683f803c7c609304b54f7610a5cc03e6f6684b5ec3f1cc0fe35179a21',
  'https://purl.imsglobal.org/spec/ob/v3p0/context.json':
    'ce6ab7f5729910f4fd7f35ec2cdb91f15446d1d2f886b6ccc1c1380b47fa8383',
  'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.1.json':
    'a6196945628b9d02b7b60f57f0a8f6baa9771a202d1a9e378555fc95d71d6c33',
  'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.2.json':
    '3b7ee3db2a81386e4369ea73ccc6b85f3cf463094e633466cee7e0b048cbeb35',
  'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json':
    'e407ae98563c7b4708be4c8198a7f254bc09c131afc68e73d5f90eb0a34c6f7f',
  'https://purl.imsglobal.org/spec/ob/v3p0/extensions.json':
    'f9767b4f07e2c92e6c084c34882f67cb335b13f0aface4b9bfc2ea08432a5892',
  'https://www.w3.org/ns/did/v1': '922d86fef06acc0754ef45a4d662c51b57dcd1c9dab3bbdc8d71da81285a5270',
  'https://w3id.org/security/data-integrity/v1':
    '3d76dae0cd98b289312e02c08d6a7b746cb1c66da17d605067f10f697ea0a76c',
  'https://w3id.org/security/data-integrity/v2':
    'be223c58c54657e930970f0d11f03caf7287bddc7be7e6f010855190c6b39c21',
  'https://w3id.org/security/multikey/v1': '91f130b30b6705ee65dfa8f86e74922a74aaa0d5fc8bb35427ec2d607d3ad3eb',
  'https://w3id.org/security/v1': '911ee5b98b166cc7acd5910a934885a1e466e81a167fc66941722ee3a69703e3',
  'https://w3id.org/security/v2': '272c56f1a8ed52b63a4f76ffbeaa105b23e3862703df36dfb33292ad6cdb81a8',
  'https://w3id.org/security/suites/ed25519-2020/v1':
    '9ccf2b2a579a86c1fd167f4d1dfbdebc72dae44c7b4d592715cd621e1b5c6ba8',
  'https://w3id.org/security/suites/ed25519-2018/v1':
    'c3d1eea8c0bbf29676e3141d2f29cca3717259800f0e75caee7dbab3e782f25b',
  'https://w3id.org/security/suites/x25519-2020/v1':
    'a93fd3a3ab1982754efa3109b9974ed35169b17d916a6eb8e1ed2b496006726a',
  'https://www.w3.org/ns/credentials/status/v1':
    '1d5d557d174395f467c025726ff37da4b18e81d95e2a7e285d8e2158e5f889ce',
  'https://w3id.org/vc/status-list/2021/v1':
    '2420f53a4af31944aade1e7b98dc2b2e94fd243438d20864e39b1bbf74dc3c28',
  'https://w3id.org/dcc/v1': 'a4352057858c806bcef2731164effb1284444f06a263a0d07a491d265e255f6d',
  'https://w3id.org/citizenship/v1': 'b37c54f7819091feadc092eb4137c8d40bceba9c4f756f869e0926e0c90402fb',
  'https://w3id.org/citizenship/v2': '94586278353a10e620a85c364727cc5104629dd92a04f5f8ab28971cc66a914c',
  'https://w3id.org/citizenship/v3': '739ca22ca372d4608b3ed9124ba160b323731c6cee8033a30d01dec0b22bd368',
  'https://w3id.org/citizenship/v4rc1': 'd2ddae8bb5a07b766bcaf77e7a400de9cc6695794a4f0b8b513acf1d6b1d6710',
};

describe('bundled contexts', () => {
  it('are these and no others', () => {
    expect([...BUNDLED_CONTEXTS.keys()].sort()).toEqual(Object.keys(DIGESTS).sort());
  });

  it.each(Object.entries(DIGESTS))('%s is what was published', async (url, digest) => {
    expect(await digestOf(BUNDLED_CONTEXTS.get(url) ?? {})).toBe(digest);
  });

  it('are not pinned a second time', () => {
    expect([...PINNED_CONTEXTS.keys()].filter((url) => BUNDLED_CONTEXTS.has(url))).toEqual([]);
  });
});
