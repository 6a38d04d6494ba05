import { attachTo } from './commands';
import type { Session } from './launch';

const PARTS = {
  worker: { filter: [{ type: 'service_worker' }], path: '' },
  engine: { filter: [{}], path: 'src/extension/engine/' },
};

/** Milliseconds after which what is still listed is taken for started anew. */
const RESTARTED_MS = 1_000;

/** Stops the service worker, as the browser does when it has been idle. */
export function killWorker(session: Session): Promise<void> {
  return kill(session, 'worker');
}

/** Closes the engine's document with all that it remembers. */
export function killEngine(session: Session): Promise<void> {
  return kill(session, 'engine');
}

/** Is the engine's document open? */
export async function engineRuns(session: Session): Promise<boolean> {
  const commands = await commandsOf(session);
  const open = (await commands.running('engine')).length > 0;
  await commands.end();
  return open;
}

/** Takes the network from the engine, as when the machine is offline; the browser then says so itself. */
export async function engineOffline(session: Session): Promise<{ end(): Promise<void> }> {
  const { browser, commands } = await engineOf(session);
  await commands.send('Network.enable');
  const set = (offline: boolean) =>
    commands.send('Network.emulateNetworkConditions', {
      offline,
      latency: 0,
      downloadThroughput: -1,
      uploadThroughput: -1,
    });
  await set(true);
  return {
    async end() {
      await set(false);
      await browser.detach();
    },
  };
}

/** Sets the clock of the engine so many milliseconds ahead, or behind when negative; 0 sets it right. */
export async function setEngineClock(session: Session, ahead: number): Promise<void> {
  const { browser, commands } = await engineOf(session);
  await commands.send('Runtime.evaluate', {
    expression: `(() => {
      const Right = (globalThis.rightDate ??= Date);
      globalThis.Date = class Date extends Right {
        constructor(...given) {
          if (given.length === 0) super(Right.now() + ${ahead});
          else super(...given);
        }
        static now() {
          return Right.now() + ${ahead};
        }
      };
    })()`,
  });
  await browser.detach();
}

async function engineOf({ context, extensionUrl }: Session) {
  const browser = await context.browser()?.newBrowserCDPSession();
  const targets = await browser?.send('Target.getTargets', { filter: [{}] });
  const engine = targets?.targetInfos.find(({ url }) => url.startsWith(extensionUrl(PARTS.engine.path)));
  if (!browser || !engine) throw new Error('the engine does not run');
  return { browser, commands: await attachTo(browser, engine.targetId) };
}

async function kill(session: Session, part: keyof typeof PARTS): Promise<void> {
  const commands = await commandsOf(session);
  const killed = await commands.running(part);
  for (const id of killed) await commands.close(id);
  // whoever was waiting for an answer may have started it again already, and a worker keeps its id
  const end = Date.now() + RESTARTED_MS;
  while (Date.now() < end && (await commands.running(part)).some((id) => killed.includes(id))) {
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  await commands.end();
}

async function commandsOf({ context, extensionUrl }: Session) {
  const browser = context.browser();
  if (!browser) throw new Error('this browser takes no commands of its own');
  const commands = await browser.newBrowserCDPSession();
  return {
    async running(part: keyof typeof PARTS): Promise<string[]> {
      const { filter, path } = PARTS[part];
      const { targetInfos } = await commands.send('Target.getTargets', { filter });
      return targetInfos.filter(({ url }) => url.startsWith(extensionUrl(path))).map((info) => info.targetId);
    },
    // a document is listed twice, and the first closing takes both away
    close: (targetId: string) => commands.send('Target.closeTarget', { targetId }).catch(() => undefined),
    end: () => commands.detach(),
  };
}
