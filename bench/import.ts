/**
 * A Word file of 10 MB, read into a plan: our importer against mammoth turning the same file into HTML. The
 * file is the 300-page reference plan with sixty images, as our export writes it.
 */
import mammoth from 'mammoth'
import { image } from '#shared/plan/build.ts'
import { imageHeader } from '../main/assets/image-header.ts'
import { openZip } from '../main/exchange/open-zip.ts'
import { composeDocx } from '../main/export/export-docx.ts'
import { sha256 } from '../main/files/sha256.ts'
import { readWord } from '../main/import/docx/read-word.ts'
import { wordToPlan } from '../main/import/docx/word-to-plan.ts'
import { seededRandom } from './random.ts'
import { referencePlan } from './reference-plan.ts'
import { againstBudget, median, printTable } from './table.ts'

const rounds = 5
const budget = 0.4
const images = 60
const imageBytes = 157_000
const file = await wordFile()
const buffer = Buffer.from(file)

const ours: number[] = []
const mammoths: number[] = []
let blocks = 0
for (let round = 0; round <= rounds; round += 1) {
  const mine = await timed(async () => {
    const word = await readWord(await openZip(file, { others: true }), {
      header: imageHeader,
      hash: sha256,
    })
    const organisation = { name: 'Koivuranta', kind: 'municipality' as const }
    blocks = wordToPlan(word, { name: 'x', organisation, year: 2026 }).blocks.length
  })
  const theirs = await timed(() => mammoth.convertToHtml({ buffer }))
  // The first round warms up both.
  if (round === 0) continue
  ours.push(mine)
  mammoths.push(theirs)
}

printTable(`A Word file of ${(file.byteLength / 1e6).toFixed(1)} MB, ${blocks} blocks, read`, [
  { reader: 'kertomus', 'median ms': median(ours), 'slowest ms': Math.max(...ours) },
  { reader: 'mammoth', 'median ms': median(mammoths), 'slowest ms': Math.max(...mammoths) },
])
printTable('Ratio', [
  { what: 'time, to mammoth', ratio: againstBudget(median(ours) / median(mammoths), budget) },
])

/** The images are made of noise behind a true beginning: neither reader looks further. */
async function wordFile(): Promise<Uint8Array> {
  const { plan, assets } = referencePlan()
  const random = seededRandom(1)
  const known = [...assets.values()][0] ?? new Uint8Array()
  const header = imageHeader(known)
  if (!header) throw new Error('the reference plan has no image')
  const pictures = Array.from({ length: images }, () => {
    const noise = Uint8Array.from({ length: imageBytes }, () => random() * 256)
    const bytes = new Uint8Array([...known, ...noise])
    assets.set(sha256(bytes), bytes)
    return image({ asset: sha256(bytes), ...header }, { alt: 'Kuva' })
  })
  const long = { ...plan, blocks: [...plan.blocks, ...pictures] }
  const asset = async (hash: string) => assets.get(hash) ?? new Uint8Array()
  const options = { asset, date: new Date('2026-01-01'), duties: [] }
  return (await composeDocx(long, options)).bytes
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}
