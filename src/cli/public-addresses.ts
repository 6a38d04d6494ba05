import { BlockList, isIPv6 } from 'node:net';

const REFUSED = new BlockList();
/** What the registries of special addresses (RFC 6890 and its successors) do not call reachable for everybody. */
const REFUSED_IPV4: readonly [string, number][] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
];
for (const [net, bits] of REFUSED_IPV4) REFUSED.addSubnet(net, bits, 'ipv4');

/** Of IPv6 only what is handed out to the world, without what carries another address within it. */
const GLOBAL = new BlockList();
GLOBAL.addSubnet('2000::', 3, 'ipv6');
REFUSED.addSubnet('2001::', 23, 'ipv6');
REFUSED.addSubnet('2001:db8::', 32, 'ipv6');
REFUSED.addSubnet('2002::', 16, 'ipv6');
REFUSED.addSubnet('3fff::', 20, 'ipv6');

/** Addresses of IPv4 hosts as networks with IPv6 alone write them (RFC 6052). */
const TRANSLATED = new BlockList();
TRANSLATED.addSubnet('64:ff9b::', 96, 'ipv6');

/** True for an IP address that means the same host everywhere; `text` is what a resolver gave. */
export function isPublicAddress(text: string): boolean {
  if (!isIPv6(text)) return !REFUSED.check(text, 'ipv4');
  const within = embeddedIPv4(text);
  if (within !== undefined) return !REFUSED.check(within, 'ipv4');
  return GLOBAL.check(text, 'ipv6') && !REFUSED.check(text, 'ipv6');
}

function embeddedIPv4(text: string): string | undefined {
  const dotted = /^(?:::ffff:|64:ff9b::)(\d+\.\d+\.\d+\.\d+)$/i.exec(text);
  if (dotted) return dotted[1];
  if (!TRANSLATED.check(text, 'ipv6')) return undefined;
  // the URL parser writes each address in one way: 64:ff9b::a00:1
  const last = /^\[64:ff9b::(?:([0-9a-f]{1,4}):)?([0-9a-f]{1,4})?\]$/.exec(
    new URL(`http://[${text}]`).hostname,
  );
  const [high, low] = [last?.[1], last?.[2]].map((part) => Number.parseInt(part ?? '0', 16));
  return [high, low].flatMap((part = 0) => [part >> 8, part & 255]).join('.');
}
