import type { IssuerStanding, Report, Vouching } from '../../model';
import { filled, type Words } from '../words';
import { cut } from './cut';
import { Facts } from './facts';
import { Link } from './link';

/** What stands behind a badge beside its issuer; accreditations and endorsements are told as they were judged. */
const QUALITY = ['designer', 'level-eqf', 'level-national', 'workload', 'credits-ects'];

export interface SaysWhoProps {
  report: Report;
  words: Words;
  /** registries and endorsers are being asked */
  asking?: boolean;
  onAllow?: ((hosts: string[]) => void) | undefined;
  /** remembers the issuer or forgets it; only where no page can press the button for the reader */
  onPin?: ((standing: IssuerStanding, remember: boolean) => void) | undefined;
}

/** Who vouches for it: what binds the issuer, what registries and its site say, endorsements, and quality. */
export function SaysWho({ report, words, asking, onAllow, onPin }: SaysWhoProps) {
  const { issuer, standing = [], vouchings = [], reading } = report;
  const hosts = registryHosts(report);
  return (
    <>
      {standing.map((line) => (
        <span key={line}>{line}</span>
      ))}
      {vouchings.map((vouching) => (
        <Word key={vouching.source + vouching.reason} vouching={vouching} />
      ))}
      {reading && <Facts facts={reading.quality} kinds={QUALITY} words={words} />}
      {asking && <span role="status">{words.askingWho}</span>}
      {hosts.length > 0 && onAllow && (
        <button type="button" onClick={() => onAllow(hosts)}>
          {filled(words.allowRegistries, { hosts: hosts.join(', ') })}
        </button>
      )}
      {issuer && <Details issuer={issuer} words={words} onPin={onPin} />}
    </>
  );
}

function Word({ vouching }: { vouching: Vouching }) {
  const { counts, message, text, kind, source } = vouching;
  return (
    <span class={counts ? 'counts' : 'counts-not'} title={source}>
      {message}
      {counts && text && kind === 'endorsement' && <q>{cut(text)}</q>}
    </span>
  );
}

function Details({
  issuer,
  words,
  onPin,
}: { issuer: IssuerStanding } & Pick<SaysWhoProps, 'words' | 'onPin'>) {
  const { controller, id, key, registries, linkage, pin } = issuer;
  const sources = [
    ...registries.map(({ registry, chain, source, askedAt }) => {
      // in a federation, from the one that knows the issuer up to the trust anchor
      const name = chain && chain.length > 1 ? `${registry} (${chain.join(' → ')})` : registry;
      return { name, source, askedAt };
    }),
    ...(linkage ? [{ name: linkage.domain, source: linkage.source, askedAt: linkage.askedAt }] : []),
  ];
  return (
    <details class="who">
      <summary>{words.whoDetails}</summary>
      {(controller ?? id) !== undefined && (
        <span>
          {words.identifier}: {controller ?? id}
        </span>
      )}
      {key !== undefined && (
        <span>
          {words.signedWith}: {key}
        </span>
      )}
      {sources.map(({ name, source, askedAt }) => (
        <span key={name + source}>
          {name}: <Link href={source}>{source}</Link>
          {askedAt !== undefined && ` (${askedAt.slice(0, 10)} ${askedAt.slice(11, 16)} UTC)`}
        </span>
      ))}
      {pin !== undefined && onPin && (
        <>
          {pin !== 'pinned' && (
            <button type="button" onClick={() => onPin(issuer, true)}>
              {pin === 'none' ? words.pin : words.pinAnew}
            </button>
          )}
          {pin !== 'none' && (
            <button type="button" onClick={() => onPin(issuer, false)}>
              {words.unpin}
            </button>
          )}
        </>
      )}
    </details>
  );
}

/** Hosts of registries and of the issuer's site that may not be asked yet. */
export function registryHosts({ issuer }: Report): string[] {
  const registries = issuer?.registries ?? [];
  const hosts = registries
    .filter(({ why }) => why?.reason === 'registry-permission-missing')
    .map(({ why }) => why?.params?.host ?? '');
  const { linkage } = issuer ?? {};
  const site = linkage?.reason === 'linkage-permission-missing' ? [linkage.domain] : [];
  return [...new Set([...hosts, ...site])].filter((host) => host !== '');
}

/** Is there an issuer in it about whom others can be asked? */
export function worthAsking(reports: Report[]): boolean {
  return reports.some(({ issuer }) => issuer !== undefined);
}
