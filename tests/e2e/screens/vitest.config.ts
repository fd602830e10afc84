import { defineConfig } from 'vitest/config';

/** Pictures of every screen to be looked at, and the clicks that a clerk's tasks take: `npm run screens`. No part of `npm test`. */
export default defineConfig({
  test: {
    globalSetup: ['tests/global-setup.ts'],
    include: ['tests/e2e/screens/*.pictures.ts'],
    env: { SCREENSHOTS: '1' },
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 900_000,
    hookTimeout: 300_000,
  },
});
