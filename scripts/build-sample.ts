/** `npm run sample`: draws the figures of the sample plan and packs it from `resources/sample/sources`. */
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { charts } from '../resources/sample/sources/charts.ts'

const folder = join(import.meta.dirname, '../resources/sample')

for (const [name, draw] of Object.entries(charts)) drawFigure(join(folder, 'figures', name), draw())

// Loaded only now, because it reads the figures.
const { sampleFile } = await import('../resources/sample/sources/sample-file.ts')
writeFileSync(join(folder, 'koivuranta.kertomus'), await sampleFile())

/** Renderers differ by pixels, so a figure is drawn again only when its drawing has changed. */
function drawFigure(path: string, svg: string): void {
  const png = path.replace(/\.svg$/, '.png')
  if (existsSync(png) && existsSync(path) && readFileSync(path, 'utf8') === svg) return
  writeFileSync(path, svg)
  // Debian: apt-get install librsvg2-bin fonts-crosextra-carlito
  execFileSync('rsvg-convert', ['--zoom=0.75', path, '-o', png], { stdio: 'inherit' })
  console.log(`Drew ${png}`)
}
