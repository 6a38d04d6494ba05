// npm links the programs of dependencies, not those of the project itself: this does, so that `npx legible`
// works in the checkout.
import { chmodSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../node_modules/.bin/', import.meta.url));
mkdirSync(folder, { recursive: true });
if (process.platform === 'win32') {
  writeFileSync(`${folder}legible.cmd`, '@node "%~dp0\\..\\..\\bin\\legible.js" %*\r\n');
} else {
  rmSync(`${folder}legible`, { force: true });
  symlinkSync('../../bin/legible.js', `${folder}legible`);
  chmodSync(fileURLToPath(new URL('./legible.js', import.meta.url)), 0o755);
}
