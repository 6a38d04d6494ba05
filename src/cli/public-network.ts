import { type LookupAddress, type LookupOptions, lookup } from 'node:dns';
import { isPublicAddress } from './public-addresses';

/** With an error there are no addresses, whatever Node's types say. */
type Told = (error: NodeJS.ErrnoException | null, addresses: LookupAddress[] | undefined) => void;

/** A resolver of names, as Node has it when all addresses are wanted. */
export type Resolver = (hostname: string, options: LookupOptions & { all: true }, told: Told) => void;

export interface PublicNetwork {
  /** connects to addresses that the whole world can reach, and to no other; as `fetch` else */
  fetch: typeof fetch;
  /** `refused` when the name leads to an address of this network or machine; true when it does not, or to nothing */
  permitted(url: URL): Promise<true | 'refused'>;
}

/**
 * The network without what is near: a credential may name any host, and a name may lead to the machine that verifies,
 * to its network or to its cloud's metadata. A browser shows no extension where a name leads; here it can be seen, and
 * is looked at once more when the connection is made, lest it has changed meanwhile.
 */
export function publicNetwork(resolve: Resolver = lookup, isPublic = isPublicAddress): PublicNetwork {
  const guarded = (hostname: string, options: LookupOptions, told: Told) =>
    resolve(hostname, { ...options, all: true }, (error, addresses) => {
      const near = addresses?.find(({ address }) => !isPublic(address));
      if (error || near === undefined) told(error, addresses);
      else told(new Error(`${hostname} leads to ${near.address}, which is not a public address`), []);
    });
  let opened: Promise<typeof fetch> | undefined;
  const open = async (): Promise<typeof fetch> => {
    const { Agent, fetch: ask } = await import('undici');
    const dispatcher = new Agent({ connect: { lookup: one(guarded), autoSelectFamily: true } });
    // the library's fetch is the platform's, with types of its own
    const plain = ask as unknown as (url: string, init: object) => Promise<Response>;
    return (url, init) => plain(String(url), { ...init, dispatcher });
  };
  return {
    fetch: async (url, init) => {
      opened ??= open();
      return (await opened)(url, init);
    },
    permitted: ({ hostname }) =>
      new Promise((settle) =>
        resolve(hostname, { all: true }, (_error, addresses) =>
          settle(addresses?.every(({ address }) => isPublic(address)) === false ? 'refused' : true),
        ),
      ),
  };
}

/** Node asks for all addresses of a name or for one, as it pleases. */
function one(resolve: (hostname: string, options: LookupOptions, told: Told) => void) {
  return (
    hostname: string,
    options: LookupOptions,
    told: (error: NodeJS.ErrnoException | null, address: string | LookupAddress[], family?: number) => void,
  ) =>
    resolve(hostname, options, (error, addresses) => {
      const [first] = addresses ?? [];
      if (error || options.all || !first) told(error, addresses ?? []);
      else told(null, first.address, first.family);
    });
}
