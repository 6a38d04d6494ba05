import { requireBrowser } from './browser/support/require-browser';

// Run before the browser tests, so that a machine without a browser gets one, or is told in one sentence.
console.log(`Browser: ${requireBrowser()}`);
