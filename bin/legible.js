#!/usr/bin/env node
// Starts the built terminal program, building it first when the checkout has none yet.
import { existsSync } from 'node:fs';

const program = new URL('../dist-cli/legible.js', import.meta.url);
if (!existsSync(program)) await import('./build-cli.js');
await import(program.href);
