import type { Verify } from './contenders';

/**
 * `@digitalcredentials/verifier-core` as it comes, no registries named; its network is the given one.
 *
 * @param schemaKept its answer must say that the credential keeps its schema
 */
export async function verifierCore(
  fetch: typeof globalThis.fetch,
  { schemaKept }: { schemaKept: boolean },
): Promise<Verify> {
  globalThis.fetch = fetch;
  const core = await import('@digitalcredentials/verifier-core');
  type Credential = Parameters<typeof core.verifyCredential>[0]['credential'];
  return async (text) => {
    const credential = JSON.parse(text) as unknown as Credential;
    const response = await core.verifyCredential({ credential, knownDIDRegistries: [] });
    const { log = [], errors } = response;
    const decisive = ['valid_signature', 'expiration', 'revocation_status'];
    const failed = log.find((step) => decisive.includes(step.id) && !step.valid);
    if (errors || failed || log.length === 0) throw new Error(JSON.stringify({ errors, log }));
    const { additionalInformation } = response as { additionalInformation?: unknown };
    if (schemaKept && !JSON.stringify(additionalInformation ?? null).includes('"valid":true'))
      throw new Error(JSON.stringify(additionalInformation).slice(0, 1000));
  };
}
