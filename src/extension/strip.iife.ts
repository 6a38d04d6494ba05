// The strip over the browser's PDF viewer, put into a page by the worker once it is or shows a PDF.
import { startStrip } from './strip/start';

// It may be put in again, as when the reader presses the toolbar button: then the first one looks anew. The global
// object of content scripts is ours alone; no page sees it.
const STRIP = 'strip';
const before: unknown = Reflect.get(globalThis, STRIP);
if (typeof before !== 'function' || before() !== true) Reflect.set(globalThis, STRIP, startStrip());
