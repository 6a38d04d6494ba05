import type { Peer } from './plain-vc';

/** `@digitalcredentials/verifier-core` as it comes, no registries named; its network is the given one. */
export async function verifierCore(fetch: typeof globalThis.fetch): Promise<Peer> {
  globalThis.fetch = fetch;
  const core = await import('@digitalcredentials/verifier-core');
  type Credential = Parameters<typeof core.verifyCredential>[0]['credential'];
  return async (text) => {
    const credential = JSON.parse(text) as unknown as Credential;
    const { log = [], errors } = await core.verifyCredential({ credential, knownDIDRegistries: [] });
    const decisive = ['valid_signature', 'expiration', 'revocation_status'];
    const failed = log.find((step) => decisive.includes(step.id) && !step.valid);
    if (errors || failed || log.length === 0) throw new Error(JSON.stringify({ errors, log }));
  };
}
