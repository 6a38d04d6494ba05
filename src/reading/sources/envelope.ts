import { inside, type Place, textAt, valueAt } from './located';
import { fact, type Material } from './material';
import { awardingBody } from './profile';

/** What every Verifiable Credential states outside its subject: issuer and dates. */
export function readEnvelope(into: Material, credential: Place, language: string): void {
  awardingBody(into, inside(credential, 'issuer'), language);
  const dates = ['awardedDate', 'validFrom', 'issuanceDate', 'issued']
    .map((key) => textAt(inside(credential, key), language))
    .find((date) => date !== undefined);
  into.identity.push(...fact('issued-on', dates));
  into.quality.push(
    ...fact('valid-until', valueAt(inside(credential, 'validUntil'), language)),
    ...fact('valid-until', valueAt(inside(credential, 'expirationDate'), language)),
  );
}
