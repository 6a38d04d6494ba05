import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { DIST, launch } from '../browser/support/launch';
import { grantHosts } from '../browser/support/permissions';
import { requireBrowser } from '../browser/support/require-browser';
import { GRANTED_HOSTS } from './fates';
import { startDemoHosts } from './hosts';
import { show } from './show';
import { tour } from './tour';

/** Without a screen, or in CI, nobody would see a window. */
function hasDisplay(): boolean {
  const { CI, DISPLAY, WAYLAND_DISPLAY } = process.env;
  if (CI) return false;
  return process.platform !== 'linux' || Boolean(DISPLAY || WAYLAND_DISPLAY);
}

if (!existsSync(join(DIST, 'manifest.json'))) {
  console.error('dist/ is missing: run `npm start`, or `npm run build` first.');
  process.exit(2);
}
requireBrowser();
const headed = hasDisplay();
const hosts = await startDemoHosts();
const session = await launch({ port: hosts.port, headed });
let asExpected = true;
try {
  await grantHosts(session, GRANTED_HOSTS);
  if (headed) await show(session);
  else asExpected = await tour(session);
} finally {
  await session.close();
  await hosts.close();
}
process.exit(asExpected ? 0 : 1);
