import type { Http, Ports, RegistryAnswer } from '../../model';
import type { RegistryConfig } from './config';

/** What a registry is asked about: only identifiers that verification proved to be the signer's. */
export interface IssuerQuestion {
  /** DID or URL that controls the key or hosts the badge, without fragment */
  id: string;
  /** ASCII host name that holds the key, when one is proven */
  domain?: string;
  /** the credential's own name for the issuer: told when a registry has another, never matched on */
  claimedName?: string;
  /** Credential Engine identifier that another registry vouched for */
  ctid?: string;
  /** ROR identifier (nine characters): from a registry, or only from the credential itself */
  ror?: { id: string; vouched: boolean };
}

/** What a look-up may use. `http` asks with kind `registry` only. */
export interface RegistryPorts {
  http: Http;
  now(): Date;
  signal?: AbortSignal;
}

/** The settings of one kind of registry. */
export type Config<K extends RegistryConfig['kind']> = Extract<RegistryConfig, { kind: K }>;

/** One kind of registry: looks an issuer up, or names the registries that it lists. */
export interface RegistryKind<C extends RegistryConfig = RegistryConfig> {
  id: RegistryConfig['kind'];
  /** asked in a second round, when another registry or the credential has given this identifier */
  needs?: 'ctid' | 'ror';
  /** Never throws: what keeps it from an answer is `could-not-ask` with a reason. */
  lookUp?(config: C, question: IssuerQuestion, ports: RegistryPorts): Promise<RegistryAnswer>;
  /** A list of registries: theirs to ask instead, or the answer that it could not be read. */
  expand?(config: C, ports: RegistryPorts): Promise<RegistryConfig[] | RegistryAnswer>;
}

export function registryPorts(ports: Ports, signal: AbortSignal | undefined): RegistryPorts {
  const { http } = ports;
  return signal ? { http, now: () => ports.now(), signal } : { http, now: () => ports.now() };
}
