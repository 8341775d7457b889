import { globSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'
import type { Plugin } from 'vite'

const root = import.meta.dirname

// What runs in threads or processes of its own is an entry of its own: main/workers/NAME.ts.
const workers = globSync('main/workers/*.ts', { cwd: root })
  .filter((file) => !file.endsWith('.test.ts'))
  .map((file) => [`workers/${basename(file, '.ts')}`, join(root, file)])

// Older than the Electron we ship, so that what we test in the fallback Electron (33) is what we ship.
const target = { node: 'node20.18', chrome: 'chrome130' }

export default defineConfig({
  main: {
    plugins: [tellWhenStarted()],
    build: {
      externalizeDeps: false,
      target: target.node,
      rolldownOptions: {
        // The one package with a binary; everything else is bundled, which starts faster and packs smaller.
        external: ['better-sqlite3'],
        input: {
          index: join(root, 'main/index.ts'),
          cli: join(root, 'main/cli/start.ts'),
          ...Object.fromEntries(workers),
        },
        output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
      },
    },
  },
  preload: {
    build: {
      externalizeDeps: false,
      target: target.node,
      rolldownOptions: {
        input: { preload: join(root, 'main/preload.ts') },
        // A sandboxed preload cannot be an ES module.
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: join(root, 'renderer'),
    plugins: [react()],
    build: {
      target: target.chrome,
      minify: true,
      chunkSizeWarningLimit: 4_000, // read from disk, not over a network
      rolldownOptions: { input: join(root, 'renderer/index.html') },
    },
  },
})

/** Once all is written: when the sources were read. By it main/cli/index.js knows whether they have changed since. */
function tellWhenStarted(): Plugin {
  let started = 0
  return {
    name: 'tell-when-started',
    buildStart() {
      started = Date.now()
    },
    writeBundle({ dir = '' }) {
      writeFileSync(join(dir, 'cli.started'), String(started))
    },
  }
}
