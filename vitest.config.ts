import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';

/** Folders whose tests show a page in a browser. */
const BROWSER = ['e2e', 'nation'];

/** Folders whose tests open a whole workbook in the headless workbench. */
const HEADLESS = ['acceptance', 'addon', 'bundle', 'docs', 'faults', 'workbench'];

const filesIn = (folders: readonly string[]): string[] =>
  folders.map((folder) => `tests/${folder}/**/*.test.ts`);

/**
 * Grids and workbooks are made and thrown away by the hundred: with more room for the young, Node looks through them
 * less often. What stays longer, as a workbook that is open does, is copied about in a large room.
 */
const youngOf = (megabytes: number): string[] => [
  `--max-semi-space-size=${megabytes}`,
  `--min-semi-space-size=${Math.min(megabytes, 64)}`,
];

/**
 * A worker keeps what it has loaded for the next file: the workbench, the browser, the code under test compiled. So
 * no test may leave anything behind. A worker serves one project only, and nobody waits for another's last file: the
 * browser's come first, some of which are long, the short ones last.
 */
const project = (
  name: string,
  test: TestProjectInlineConfiguration['test'],
): TestProjectInlineConfiguration => ({
  test: {
    name,
    pool: 'forks',
    isolate: false,
    execArgv: youngOf(32),
    unstubGlobals: true,
    // For what hangs, not for what is slow: a busy machine needs many times as long as a quiet one.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    expect: { poll: { timeout: 90_000 } },
    ...test,
  },
});

export default defineConfig({
  test: {
    globalSetup: ['tests/global-setup.ts'],
    maxWorkers: 2,
    projects: [
      project('headless', { include: filesIn(HEADLESS) }),
      // A key or a click may be lost on a busy page; what is wrong is wrong a second time.
      project('browser', { include: filesIn(BROWSER), retry: 1 }),
      project('pure', {
        include: ['tests/**/*.test.ts'],
        exclude: filesIn([...HEADLESS, ...BROWSER]),
        execArgv: youngOf(128),
      }),
    ],
  },
});
