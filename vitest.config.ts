import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['{shared,main,renderer,scripts}/**/*.test.{ts,tsx}'],
    // Tests share nothing but the modules they import; a file that needs a DOM says so with
    // `// @vitest-environment jsdom` on its first line.
    environment: 'node',
    restoreMocks: true,
    // Long enough for a property test on a busy machine; how fast the app is, bench/ measures.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
})
