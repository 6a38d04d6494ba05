// The engine as a service worker would have to carry it: what it imports when it starts is read at each start.
import { createEngine } from '../src/extension/engine/nearby';

Object.assign(globalThis, { createEngine });
