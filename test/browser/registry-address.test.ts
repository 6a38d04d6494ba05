import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { filled } from '../../src/ui';
import { optionsWords } from '../../src/ui/options/words';
import { jsonReply } from '../demo/server';
import { willGrant } from './support/permissions';
import { stored } from './support/stored';
import { startWorld, type World } from './support/world';

const HOST = 'lists.guilds.example';
const LIST = `https://${HOST}/issuers.json`;
const words = optionsWords('en');

let world: World;
let settings: Page;

beforeAll(async () => {
  world = await startWorld([]);
  world.hosts.reply(
    LIST,
    jsonReply({ name: 'Guilds', issuers: [{ name: 'Guild', domains: ['guild.example'] }] }),
  );
  world.hosts.reply(`https://${HOST}/page`, { body: '<!doctype html><p>Not a list' });
  world.hosts.reply(`https://${HOST}/gone`, { status: 404, body: 'gone' });
  settings = await world.open(world.session.extensionUrl('src/extension/pages/options/index.html'));
  await willGrant(world.session, [HOST]);
  await settings.bringToFront();
});
afterAll(() => world?.close());

async function add(address: string): Promise<void> {
  await settings.getByLabel(words.registryField).fill(address);
  await settings.getByRole('button', { name: words.registryAdd }).click();
}

describe('a registry that the reader adds by its address', () => {
  it.each([
    ['http://lists.guilds.example/issuers.json', words.registryUnclear],
    [`https://${HOST}/page`, filled(words.registryNot, { host: HOST, why: words.registryUnreadable })],
    [`https://${HOST}/gone`, filled(words.registryNot, { host: HOST, why: words.registrySilent })],
  ])('is not taken at %s, and says why', async (address, sentence) => {
    await add(address);
    await settings.getByText(sentence).waitFor();
    expect(await stored(world.session, 'local')).not.toHaveProperty('registries');
  });

  it('is kept by its address, asked without cookies, and taken away again', async () => {
    await add(LIST);
    await settings.getByRole('button', { name: 'Remove Guilds' }).waitFor();
    expect(await stored(world.session, 'local')).toMatchObject({
      registries: [{ kind: 'local', name: 'Guilds', url: LIST }],
    });
    expect(world.hosts.askedOf(HOST).filter(({ headers }) => 'cookie' in headers)).toEqual([]);
    await settings.getByRole('button', { name: 'Remove Guilds' }).click();
    await expect.poll(async () => stored(world.session, 'local')).toMatchObject({ registries: [] });
  });
});
