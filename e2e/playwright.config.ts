import { defineConfig } from '@playwright/test'
import { hasDisplay } from '../scripts/display.ts'

export default defineConfig({
  testDir: '.',
  outputDir: '../test-results/e2e',
  globalSetup: './global-setup.ts',
  // Each worker has a virtual screen of its own. On a real one windows would take each other's focus.
  workers: hasDisplay() ? 1 : 2,
  // A test that passes only sometimes is a bug.
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json', { outputFile: '../test-results/e2e.json' }]],
})
