/**
 * What cannot be done without: WebCrypto imports a key, hashes the text and verifies a signature over it.
 *
 * @param keyAtHand the key is imported once and kept, as ours is
 */
export async function floor(text: string, keyAtHand: boolean): Promise<() => Promise<void>> {
  const { subtle } = globalThis.crypto;
  const bytes = new TextEncoder().encode(text);
  const pair = await subtle.generateKey({ name: 'Ed25519' }, true, ['sign', 'verify']);
  if (!('publicKey' in pair)) throw new Error('no key pair');
  const jwk = await subtle.exportKey('jwk', pair.publicKey);
  const signature = await subtle.sign('Ed25519', pair.privateKey, await subtle.digest('SHA-256', bytes));
  const imported = () => subtle.importKey('jwk', jwk, { name: 'Ed25519' }, false, ['verify']);
  const kept = await imported();
  return async () => {
    const key = keyAtHand ? kept : await imported();
    const hash = await subtle.digest('SHA-256', bytes);
    if (!(await subtle.verify('Ed25519', key, signature, hash))) throw new Error('the floor gives way');
  };
}
