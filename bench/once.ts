// One process of the bench: `once NAME TURNS CREDENTIAL-FILE [ENGINE]`. Imports one contender, verifies one credential
// for the first time, then TURNS times more, and prints what that took in milliseconds. Each contender has a
// process of its own, so that none pays for what another leaves behind.
import { readFileSync } from 'node:fs';
import { floor } from './floor';
import { median, timed } from './measure';

const [name = '', turns = '0', file = '', engine = ''] = process.argv.slice(2);
const text = readFileSync(file, 'utf8');
const nothing: typeof fetch = async () => {
  throw new TypeError('fetch failed');
};
// verifier-core tells the console of each schema that it cannot have
const { log } = console;
console.log = () => {};
console.error = () => {};

type Contender = () => Promise<void>;

async function imported(): Promise<Contender> {
  if (name === 'floor') return floor(text);
  if (name === 'verifier-core') {
    const verify = await (await import('./verifier-core')).verifierCore(nothing);
    return () => verify(text);
  }
  if (name === '@digitalbazaar/vc') {
    const verify = (await import('./plain-vc')).plainVc(nothing);
    return () => verify(text);
  }
  const ours: typeof import('./ours') = await import(/* @vite-ignore */ engine);
  const ports = ours.portsOn(nothing);
  return name === 'legible' ? () => ours.verified(text, ports) : () => ours.reported(text, ports);
}

const start = performance.now();
const contender = await imported();
const importing = performance.now() - start;
const first = await timed(contender);
const later: number[] = [];
for (let turn = -Number(turns); turn < Number(turns); turn++) {
  const took = await timed(contender);
  if (turn >= 0) later.push(took);
}
log(JSON.stringify({ import: importing, first, warm: later.length > 0 ? median(later) : 0 }));
process.exit(0);
