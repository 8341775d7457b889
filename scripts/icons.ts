/** `node scripts/icons.ts`: draws resources/icons/icon.svg into the formats that the installers want. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { _electron } from '@playwright/test'
import { openDisplay } from './display.ts'
import { findElectron, sandboxArguments } from './electron.ts'

const icons = join(import.meta.dirname, '../resources/icons')
const svg = readFileSync(join(icons, 'icon.svg'), 'utf8')

const png = await drawAll([16, 24, 32, 48, 64, 128, 256, 512, 1024])
for (const size of [16, 32, 48, 64, 128, 256, 512]) {
  writeFileSync(join(icons, `${size}x${size}.png`), png(size))
}
writeFileSync(join(icons, 'icon.ico'), ico([16, 24, 32, 48, 64, 128, 256]))
writeFileSync(
  join(icons, 'icon.icns'),
  icns({
    icp4: 16,
    icp5: 32,
    ic11: 32,
    ic12: 64,
    ic07: 128,
    ic08: 256,
    ic13: 256,
    ic09: 512,
    ic14: 512,
    ic10: 1024,
  }),
)

async function drawAll(sizes: number[]): Promise<(size: number) => Buffer> {
  const { executable } = await findElectron()
  const closeDisplay = await openDisplay()
  const folder = mkdtempSync(join(tmpdir(), 'kertomus-icons-'))
  writeFileSync(join(folder, 'package.json'), '{ "name": "icons", "main": "main.cjs" }')
  writeFileSync(
    join(folder, 'main.cjs'),
    `const { app, BrowserWindow } = require('electron')
app.whenReady().then(() => new BrowserWindow({ transparent: true, frame: false, width: 1100, height: 1100 }).loadURL('data:text/html,icons'))`,
  )
  try {
    const app = await _electron.launch({
      executablePath: executable,
      args: [
        ...sandboxArguments(),
        `--user-data-dir=${join(folder, 'data')}`,
        '--force-device-scale-factor=1',
        folder,
      ],
    })
    const page = await app.firstWindow()
    const drawn = new Map<number, Buffer>()
    for (const size of sizes) {
      await page.setContent(
        `<body style="margin:0">${svg.replace('<svg ', `<svg width="${size}" height="${size}" `)}`,
      )
      const clip = { x: 0, y: 0, width: size, height: size }
      drawn.set(size, await page.screenshot({ clip, omitBackground: true }))
    }
    await app.close()
    return (size) => drawn.get(size) ?? Buffer.alloc(0)
  } finally {
    rmSync(folder, { recursive: true, force: true })
    closeDisplay()
  }
}

/** Windows: a directory of 16 bytes an image, then the PNGs. */
function ico(sizes: number[]): Buffer {
  const header = Buffer.from([0, 0, 1, 0, sizes.length, 0])
  let offset = header.length + 16 * sizes.length
  const entries = sizes.map((size) => {
    const entry = Buffer.alloc(16)
    entry.writeUInt8(size % 256, 0) // 0 means 256
    entry.writeUInt8(size % 256, 1)
    entry.writeUInt16LE(1, 4)
    entry.writeUInt16LE(32, 6)
    entry.writeUInt32LE(png(size).length, 8)
    entry.writeUInt32LE(offset, 12)
    offset += png(size).length
    return entry
  })
  return Buffer.concat([header, ...entries, ...sizes.map(png)])
}

/** macOS: each PNG after its four-letter type and its length, big-endian, all in one such chunk. */
function icns(images: Record<string, number>): Buffer {
  return chunk(
    'icns',
    Buffer.concat(Object.entries(images).map(([type, size]) => chunk(type, png(size)))),
  )
}

function chunk(type: string, body: Buffer): Buffer {
  const head = Buffer.alloc(8)
  head.write(type, 'latin1')
  head.writeUInt32BE(8 + body.length, 4)
  return Buffer.concat([head, body])
}
