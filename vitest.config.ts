import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';

/** What is held to times of the browser has the machine to itself. */
const TIMED = ['test/browser/{smooth,load}.test.ts'];

const inBrowser = {
  testTimeout: 90_000,
  hookTimeout: 120_000,
  // a browser on a busy machine may be late once; what is wrong fails every time
  retry: 2,
};

export default defineConfig({
  plugins: [preact()],
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/{unit,hostile,build,corpus,differential}/**/*.test.{ts,tsx}'],
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          ...inBrowser,
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          exclude: TIMED,
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          ...inBrowser,
          name: 'browser-alone',
          include: TIMED,
          fileParallelism: false,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
