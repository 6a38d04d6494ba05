import { type JsonObject, property, type RegistryAnswer, textOf } from '../../model';
import { ctidOf, rorOf } from '../asking/identifiers';

type Facts = Pick<RegistryAnswer, 'name' | 'legalName' | 'location' | 'url' | 'ctid' | 'ctidUrl' | 'ror'>;

/**
 * The organisation in a verified statement's `metadata`: `federation_entity` (OpenID Federation 1.0 section 5.1.1),
 * and what the DCC registries add to it: legal name, Credential Engine CTID and ROR identifier.
 */
export function organisationIn(claims: JsonObject): Facts {
  const metadata = property(claims, 'metadata');
  const entity = property(metadata, 'federation_entity');
  const registered = property(metadata, 'credential_registry_entity');
  const more = property(metadata, 'institution_additional_information');
  const research = property(metadata, 'ror_entity');
  const ctid = ctidOf(text(registered, 'ctid'));
  const ror = rorOf(text(research, 'rorid')) ?? rorOf(text(research, 'ror_url'));
  return stated({
    name: text(entity, 'organization_name') ?? text(entity, 'display_name'),
    legalName: text(more, 'legal_name'),
    location: text(entity, 'location'),
    url: text(entity, 'homepage_uri') ?? text(entity, 'organization_uri'),
    ctid,
    ctidUrl: ctid === undefined ? undefined : `https://credentialengineregistry.org/resources/${ctid}`,
    ror: ror === undefined ? undefined : `https://ror.org/${ror}`,
  });
}

function text(holder: unknown, key: string): string | undefined {
  return textOf(property(holder, key))?.trim().slice(0, 2048);
}

function stated(all: { [K in keyof Facts]: string | undefined }): Facts {
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)) as Facts;
}
