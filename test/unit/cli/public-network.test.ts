import type { LookupAddress } from 'node:dns';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { isPublicAddress } from '../../../src/cli/public-addresses';
import { publicNetwork, type Resolver } from '../../../src/cli/public-network';
import { createHttp } from '../../../src/net';

describe('an address of the public network', () => {
  it.each([
    '1.1.1.1',
    '100.63.255.255',
    '172.15.0.1',
    '172.32.0.1',
    '192.169.0.1',
    '223.255.255.255',
    '2606:4700::1111',
    '2a00:1450:4001::200e',
    '::ffff:8.8.8.8',
    '64:ff9b::808:808',
    '64:ff9b::8.8.8.8',
  ])('%s is one', (address) => expect(isPublicAddress(address)).toBe(true));

  it.each([
    '0.0.0.0',
    '10.1.2.3',
    '100.64.0.1',
    '127.0.0.1',
    '127.255.255.254',
    '169.254.169.254',
    '172.16.0.1',
    '172.31.255.255',
    '192.0.0.8',
    '192.168.1.1',
    '198.19.0.1',
    '224.0.0.1',
    '255.255.255.255',
    '::',
    '::1',
    '::7f00:1',
    '::ffff:127.0.0.1',
    '::ffff:7f00:1',
    '64:ff9b::7f00:1',
    '64:ff9b::a9fe:a9fe',
    '64:ff9b::10.0.0.1',
    '64:ff9b:1::a00:1',
    'fc00::1',
    'fd00:ec2::254',
    'fe80::1',
    'fec0::1',
    'ff02::1',
    '2001::1',
    '2001:db8::1',
    '2002:7f00:1::',
  ])('%s is none', (address) => expect(isPublicAddress(address)).toBe(false));
});

describe('the network of the terminal', () => {
  let server: Server;
  let asked = 0;
  beforeAll(async () => {
    server = createServer((_request, response) => {
      asked++;
      response.end('reached');
    });
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  });
  afterAll(() => server.close());
  beforeEach(() => {
    asked = 0;
  });

  const here = () => `http://issuer.example.org:${(server.address() as AddressInfo).port}/`;
  /** Gives one list of addresses after the other, the last one for ever. */
  const resolver = (...answers: string[][]): Resolver => {
    let turn = 0;
    return (_hostname, _options, told) => {
      const given = answers[Math.min(turn++, answers.length - 1)] ?? [];
      const all: LookupAddress[] = given.map((address) => ({
        address,
        family: address.includes(':') ? 6 : 4,
      }));
      told(null, all);
    };
  };

  it('reaches what a name leads to when it may', async () => {
    const { fetch } = publicNetwork(resolver(['127.0.0.1']), () => true);
    expect(await (await fetch(here())).text()).toBe('reached');
    expect(asked).toBe(1);
  });

  it('connects to no address that is not public, one of several included', async () => {
    for (const addresses of [['127.0.0.1'], ['203.0.114.7', '127.0.0.1'], ['::1'], ['::ffff:127.0.0.1']]) {
      const { fetch } = publicNetwork(resolver(addresses));
      const refused = await fetch(here()).catch((error: Error) => error.cause);
      expect(String(refused)).toContain('not a public address');
    }
    expect(asked).toBe(0);
  });

  it('refuses a name that leads to this machine or its cloud', async () => {
    for (const addresses of [
      ['127.0.0.1'],
      ['169.254.169.254'],
      ['203.0.114.7', '10.0.0.7'],
      ['fd00:ec2::254'],
    ]) {
      const http = createHttp({ ...publicNetwork(resolver(addresses)), now: () => new Date() });
      const answer = await http.get('https://issuer.example.org/keys/1', { kind: 'key' });
      expect(answer).toMatchObject({ ok: false, why: 'address-refused' });
    }
  });

  it('is not led astray by a name that changes once it was looked at', async () => {
    const network = publicNetwork(resolver(['203.0.114.7'], ['127.0.0.1']));
    expect(await network.permitted(new URL(here()))).toBe(true);
    const refused = await network.fetch(here()).catch((error: Error) => error.cause);
    expect(String(refused)).toContain('127.0.0.1');
    expect(asked).toBe(0);
  });

  it('leaves a name that leads nowhere to the connection', async () => {
    const nowhere: Resolver = (_hostname, _options, told) => told(new Error('ENOTFOUND'), undefined);
    const http = createHttp({ ...publicNetwork(nowhere), now: () => new Date() });
    const answer = await http.get('https://gone.example.org/keys/1', { kind: 'key' });
    expect(answer).toMatchObject({ ok: false, why: 'unreachable' });
  });
});
