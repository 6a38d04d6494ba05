import type {
  Credential,
  DomainLinkage,
  IssuerStanding,
  Json,
  KeyBinding,
  Ports,
  RegistryAnswer,
} from '../../model';
import type { RegistryConfig } from '../asking/config';
import { claimedRor } from '../asking/identifiers';
import { registryPorts } from '../asking/registry-kind';
import { didDomainLinkage, type LinkageVerifier } from '../linkage/domain-linkage';
import { askRegistries } from './ask-registries';
import { boundStanding } from './binding';
import { issuerQuestion } from './question';

/** What else an issuer's standing is asked with. */
export interface StandingOptions {
  /** registries to ask; none are asked when it is left out */
  registries?: RegistryConfig[];
  /** asks the issuer's site whether it names the DID; left out: not asked */
  linkage?: LinkageVerifier & { didDocument?: Json };
  signal?: AbortSignal;
}

/**
 * Who vouches for the issuer: the domain that verification proved to hold the key comes first, the name is the
 * credential's claim, then what each registry says. Registries are asked through `ports.http` with kind `registry`,
 * and only about an identifier whose control was proven. Never throws and never concludes "trusted".
 */
export async function issuerStanding(
  credential: Credential,
  binding: KeyBinding,
  ports: Ports,
  options: StandingOptions = {},
): Promise<IssuerStanding> {
  const [standing, linkage] = await Promise.all([
    registered(credential, binding, ports, options),
    linked(credential, binding, ports, options),
  ]);
  return linkage ? { ...standing, linkage } : standing;
}

/** The site that the profile names, which a linkage can make a fact; without one the site that holds the key. */
async function linked(
  credential: Credential,
  binding: KeyBinding,
  ports: Ports,
  { linkage, signal }: StandingOptions,
): Promise<DomainLinkage | undefined> {
  const question = issuerQuestion(credential, binding);
  const url = credential.issuer?.url;
  const stated = url !== undefined && url.length < 2048 && URL.canParse(url) ? new URL(url).hostname : '';
  const domain = stated === '' ? question?.domain : stated;
  if (!linkage || !question || domain === undefined) return undefined;
  const { didDocument } = linkage;
  const asked = { did: question.id, domain, ...(didDocument === undefined ? {} : { didDocument }) };
  return didDomainLinkage(asked, ports, linkage, signal);
}

async function registered(
  credential: Credential,
  binding: KeyBinding,
  ports: Ports,
  options: StandingOptions,
): Promise<IssuerStanding> {
  const standing = boundStanding(credential, binding);
  const registries = options.registries ?? [];
  if (registries.length === 0) return standing;
  const question = issuerQuestion(credential, binding);
  if (!question) {
    const note = { reason: 'registries-not-asked' };
    return { ...standing, notes: [...(standing.notes ?? []), note] };
  }
  const ror = claimedRor(credential);
  const asked = ror === undefined ? question : { ...question, ror: { id: ror, vouched: false } };
  const answers = await askRegistries(registries, asked, registryPorts(ports, options.signal));
  const name = registeredName(answers);
  return { ...standing, registries: answers, ...(name ? { registeredName: name } : {}) };
}

/** The first registry's name for the issuer, unless one of them agrees with the credential about it. */
function registeredName(answers: RegistryAnswer[]): IssuerStanding['registeredName'] {
  const named = answers.filter(({ answer, name }) => answer === 'found' && name !== undefined);
  const differs = ({ notes = [] }: RegistryAnswer) =>
    notes.some(({ reason }) => reason === 'registry-name-differs');
  const [first] = named;
  if (!first?.name || !named.every(differs)) return undefined;
  return { name: first.name, registry: first.registry };
}
