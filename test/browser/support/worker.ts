import type { Session } from './launch';

/** Stops the service worker, as the browser does when it has been idle. */
export async function killWorker({ context, extensionUrl }: Session): Promise<void> {
  const browser = context.browser();
  if (!browser) throw new Error('this browser takes no commands of its own');
  const commands = await browser.newBrowserCDPSession();
  const filter = [{ type: 'service_worker' }];
  const running = async () => {
    const { targetInfos } = await commands.send('Target.getTargets', { filter });
    return targetInfos.filter(({ url }) => url.startsWith(extensionUrl('')));
  };
  for (const { targetId } of await running()) await commands.send('Target.closeTarget', { targetId });
  while ((await running()).length > 0) await new Promise((resolve) => setTimeout(resolve, 20));
  await commands.detach();
}
