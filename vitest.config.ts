import { configDefaults, defineConfig } from 'vitest/config'

/** What draws random cases; components have none. */
const setupFiles = ['./scripts/random-cases.ts']

export default defineConfig({
  test: {
    restoreMocks: true,
    globalSetup: './scripts/temporary-folder.ts',
    // Threads start sooner than processes, and vitest alone would leave one processor idle.
    pool: 'threads',
    maxWorkers: '100%',
    // Long enough for a property test on a busy machine; how fast the app is, bench/ measures.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          // Functions of values: nothing in them outlives a test, so files can share a thread. A file
          // that needs a DOM says so with `// @vitest-environment jsdom` on its first line.
          name: 'core',
          include: ['{shared,main,scripts}/**/*.test.ts', 'renderer/**/*.test.ts'],
          exclude: [...configDefaults.exclude, '**/*.slow.test.ts'],
          setupFiles,
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          // Components: React Aria remembers the last key or pointer for the whole page.
          name: 'page',
          include: ['renderer/**/*.test.tsx'],
        },
      },
      {
        extends: true,
        test: {
          // Tests that take seconds because they start programs, derive keys from passwords, read files
          // made to harm or merge ten thousand times: not for each save, but part of `npm test`.
          name: 'slow',
          pool: 'forks',
          include: ['{shared,main,scripts}/**/*.slow.test.ts'],
          setupFiles,
        },
      },
    ],
  },
})
