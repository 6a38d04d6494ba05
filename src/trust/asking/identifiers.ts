import { type Credential, list, property, textOf } from '../../model';
import { atPointer } from './pointer';

/** A Credential Engine identifier: `ce-` and a UUID. */
export function ctidOf(text: string | undefined): string | undefined {
  return /^ce-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text ?? '') ? text?.toLowerCase() : undefined;
}

/** The nine characters of a ROR identifier, bare or at the end of its URL. */
export function rorOf(text: string | undefined): string | undefined {
  return /^(?:https?:\/\/ror\.org\/)?(0[a-z0-9]{6}[0-9]{2})$/i.exec(text?.trim() ?? '')?.[1]?.toLowerCase();
}

/** ROR identifier that the credential's own issuer profile names (OB 3.0 `otherIdentifier`, `sameAs`): a claim. */
export function claimedRor(credential: Credential): string | undefined {
  const profile = atPointer(credential.plain ?? credential.json, credential.issuer?.source ?? '');
  const entries = [property(profile, 'otherIdentifier'), property(profile, 'sameAs')]
    .flatMap(list)
    .slice(0, 50);
  for (const entry of entries) {
    const text = typeof entry === 'string' ? entry : textOf(property(entry, 'identifier'));
    // Bare nine characters could be anybody's number: only the URL form says that it is a ROR.
    const ror = text?.includes('ror.org/') ? rorOf(text) : undefined;
    if (ror !== undefined) return ror;
  }
  return undefined;
}
