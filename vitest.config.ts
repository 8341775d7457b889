import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['{shared,main,renderer,scripts}/**/*.test.{ts,tsx}'],
    // Tests share nothing but the modules they import; a file that needs a DOM says so with
    // `// @vitest-environment jsdom` on its first line.
    environment: 'node',
    restoreMocks: true,
  },
})
