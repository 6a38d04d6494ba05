import type { Session } from './launch';

/** Lets the extension ask these hosts, as a reader does who says yes: on the browser's own extensions page. */
export async function grantHosts({ context, extensionId }: Session, hosts: readonly string[]): Promise<void> {
  const page = await context.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(
    async ([id, names]) => {
      const { chrome } = globalThis as unknown as {
        chrome: { developerPrivate: { addHostPermission(id: string, host: string): Promise<void> } };
      };
      for (const host of names) await chrome.developerPrivate.addHostPermission(id, `https://${host}/*`);
    },
    [extensionId, [...hosts]] as const,
  );
  await page.close();
}
