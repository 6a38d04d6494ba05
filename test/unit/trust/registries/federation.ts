import { exportJWK, generateKeyPair, type JWK, SignJWT } from 'jose';
import { NOW, type Reply } from '../world';

/** A reply that is a signed statement. */
type Statement = { body: string };

/** One entity of a federation that really signs. */
export class Member {
  private constructor(
    readonly id: string,
    readonly jwk: JWK,
    private readonly key: CryptoKey,
    private readonly alg: string,
    private readonly seconds: number,
  ) {}

  /** @param now when its statements are made */
  static async create(id: string, alg = 'ES256', now = NOW): Promise<Member> {
    const { publicKey, privateKey } = await generateKeyPair(alg, { extractable: true });
    const jwk = { ...(await exportJWK(publicKey)), kid: `${id}#1` };
    return new Member(id, jwk, privateKey, alg, Math.floor(now.getTime() / 1000));
  }

  get url(): string {
    return `${this.id}/.well-known/openid-federation`;
  }

  /** Signs a statement about `sub`; `change` overrides claims and header. */
  sign(sub: string, claims: object, header: object = {}): Promise<string> {
    const times = { iat: this.seconds - 60, exp: this.seconds + 3600 };
    return new SignJWT({ iss: this.id, sub, ...times, ...claims })
      .setProtectedHeader({ alg: this.alg, typ: 'entity-statement+jwt', kid: `${this.id}#1`, ...header })
      .sign(this.key);
  }

  /** The entity configuration, as a reply. */
  async configuration(claims: object = {}): Promise<Statement> {
    const metadata = {
      federation_entity: {
        organization_name: `Organisation of ${this.id}`,
        federation_fetch_endpoint: `${this.id}/fetch`,
        federation_list_endpoint: `${this.id}/list`,
      },
    };
    return { body: await this.sign(this.id, { jwks: { keys: [this.jwk] }, metadata, ...claims }) };
  }

  /** The address at which this entity is asked about `sub`. */
  asks(sub: string): string {
    return `${this.id}/fetch?sub=${encodeURIComponent(sub).replaceAll('%3A', ':')}`;
  }

  list(): string {
    return `${this.id}/list?intermediate=true`;
  }
}

export const UNI = 'did:web:uni.example';

export const UNI_METADATA = {
  metadata: {
    federation_entity: { organization_name: 'Example University', homepage_uri: 'https://uni.example' },
    institution_additional_information: { legal_name: 'Trustees of Example University' },
    credential_registry_entity: {
      ctid: 'ce-e8a41a52-6ff6-48f0-9872-889c87b093b7',
      ce_url: 'javascript:alert(1)',
    },
    ror_entity: { rorid: '042nb2s44' },
  },
};

export const NONE: Reply = { status: 404, body: '{"error":"not_found"}' };
