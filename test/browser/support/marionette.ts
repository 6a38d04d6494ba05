// A small client of Firefox's own remote protocol (Marionette): enough to install an add-on and to ask pages.
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer, connect as dial, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

export interface Firefox {
  install(folder: string): Promise<void>;
  open(url: string): Promise<void>;
  /** opens another tab and goes to it */
  openBeside(url: string): Promise<void>;
  /** the value of an expression in the page, where `browser` is the add-on's, as JSON text */
  ask(body: string): Promise<unknown>;
  close(): Promise<void>;
}

/** An installed Firefox, or none. `FIREFOX_PATH` first. */
export function findFirefox(): string | undefined {
  const own = process.env.FIREFOX_PATH;
  if (own) return own;
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/Applications/Firefox.app/Contents/MacOS'];
  const paths = folders.flatMap((folder) => ['firefox', 'firefox-esr'].map((name) => join(folder, name)));
  return paths.find((path) => existsSync(path));
}

/**
 * Starts Firefox without a window. Every https address is answered by the local server at `port`, whatever its host.
 *
 * @param uuid address of the add-on's pages, fixed beforehand, by the add-on's id
 * @param more preferences beside our own
 */
export async function startFirefox(
  path: string,
  port: number,
  uuids: Record<string, string>,
  more: Record<string, boolean> = {},
): Promise<Firefox> {
  const profile = mkdtempSync(join(tmpdir(), 'legible-firefox-'));
  const proxy = await connectProxy(port);
  const marionettePort = await freePort();
  writeFileSync(join(profile, 'user.js'), preferences(proxy, marionettePort, uuids, more));
  const firefox = spawn(
    path,
    ['--headless', '--marionette', '--remote-allow-system-access', '--no-remote', '--profile', profile],
    {
      stdio: 'ignore',
    },
  );
  try {
    const call = await session(firefox, marionettePort);
    await call('WebDriver:NewSession', { acceptInsecureCerts: true });
    return {
      install: async (folder) => void (await call('Addon:Install', { path: folder, temporary: true })),
      open: async (url) => void (await call('WebDriver:Navigate', { url })),
      async openBeside(url) {
        // pages of an add-on are opened by the browser itself: no remote command may go there
        await call('Marionette:SetContext', { value: 'chrome' });
        const script = 'gBrowser.selectedTab = gBrowser.addTrustedTab(arguments[0]);';
        await call('WebDriver:ExecuteScript', { script, args: [url] });
        await call('Marionette:SetContext', { value: 'content' });
        await until(async () => {
          for (const handle of (await call('WebDriver:GetWindowHandles', {})) as string[]) {
            await call('WebDriver:SwitchToWindow', { handle });
            const { value } = (await call('WebDriver:GetCurrentURL', {})) as { value: string };
            if (value === url) return true;
          }
          return false;
        });
      },
      async ask(body) {
        const script = `const answer = arguments[0]; (async () => JSON.stringify(await (${body})))().then(answer, (error) => answer('failed: ' + error));`;
        const { value } = (await call('WebDriver:ExecuteAsyncScript', { script, args: [] })) as {
          value: unknown;
        };
        return value;
      },
      async close() {
        firefox.kill();
        await new Promise((resolve) => firefox.once('exit', resolve));
        proxy.close();
        rmSync(profile, { recursive: true, force: true });
      },
    };
  } catch (error) {
    firefox.kill('SIGKILL');
    proxy.close();
    throw error;
  }
}

function preferences(
  proxy: Server,
  marionettePort: number,
  uuids: Record<string, string>,
  more: Record<string, boolean>,
): string {
  const values: Record<string, string | number | boolean> = {
    'marionette.port': marionettePort,
    'extensions.webextensions.uuids': JSON.stringify(uuids),
    'network.proxy.type': 1,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': (proxy.address() as AddressInfo).port,
    'network.stricttransportsecurity.preloadlist': false,
    'security.cert_pinning.enforcement_level': 0,
    'browser.shell.checkDefaultBrowser': false,
    'datareporting.policy.dataSubmissionEnabled': false,
    'app.update.enabled': false,
    ...more,
  };
  return Object.entries(values)
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
    .join('');
}

/** A proxy that leads every CONNECT to one local port. */
async function connectProxy(port: number): Promise<Server> {
  const server = createServer((client) => {
    client.once('data', () => {
      const target = dial(port, '127.0.0.1', () => {
        client.write('HTTP/1.1 200 OK\r\n\r\n');
        client.pipe(target).pipe(client);
      });
      target.on('error', () => client.destroy());
      client.on('error', () => target.destroy());
    });
    client.on('error', () => {});
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

type Call = (command: string, parameters: object) => Promise<unknown>;

/** Messages are `length:json`, a command `[0, id, name, parameters]`, its answer `[1, id, error, result]`. */
async function session(firefox: ChildProcess, port: number): Promise<Call> {
  const socket = await dialPatiently(firefox, port);
  const waiting = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>();
  let received = Buffer.alloc(0);
  let greeted = false;
  socket.on('data', (chunk: Buffer) => {
    received = Buffer.concat([received, chunk]);
    for (;;) {
      const colon = received.indexOf(':');
      const length = Number(received.subarray(0, Math.max(colon, 0)).toString());
      if (colon < 0 || received.length < colon + 1 + length) return;
      const text = received.subarray(colon + 1, colon + 1 + length).toString();
      received = received.subarray(colon + 1 + length);
      if (!greeted) {
        greeted = true;
        continue;
      }
      const [, id, error, result] = JSON.parse(text) as [
        number,
        number,
        { error: string; message: string } | null,
        unknown,
      ];
      const asker = waiting.get(id);
      waiting.delete(id);
      if (error) asker?.reject(new Error(`${error.error}: ${error.message}`));
      else asker?.resolve(result);
    }
  });
  let next = 0;
  return (command, parameters) =>
    new Promise((resolve, reject) => {
      next++;
      waiting.set(next, { resolve, reject });
      const text = JSON.stringify([0, next, command, parameters]);
      socket.write(`${Buffer.byteLength(text)}:${text}`);
    });
}

async function dialPatiently(firefox: ChildProcess, port: number): Promise<Socket> {
  for (let tries = 0; tries < 200; tries++) {
    if (firefox.exitCode !== null) throw new Error('Firefox stopped while it started');
    const socket = await new Promise<Socket | undefined>((resolve) => {
      const trial = dial(port, '127.0.0.1', () => resolve(trial));
      trial.on('error', () => resolve(undefined));
    });
    if (socket) return socket;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error('Firefox did not open its remote protocol');
}

async function until(holds: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    if (await holds()) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('waited in vain');
}
