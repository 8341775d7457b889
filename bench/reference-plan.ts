import { createHash } from 'node:crypto'
import { crc32, deflateSync } from 'node:zlib'
import {
  b,
  callout,
  contents,
  h,
  image,
  li,
  link,
  note,
  oli,
  p,
  plan,
  quote,
  ref,
  table,
} from '#shared/plan/build.ts'
import type { Block, Heading, Id, Inline, Plan } from '#shared/plan/model.ts'
import { withNewIds } from '#shared/plan/walk.ts'
import { seededRandom } from './random.ts'

/** As many blocks as fill 300 pages of A4, exported and counted by LibreOffice. */
export const blocksOf300Pages = 2_190

export type ReferencePlan = { plan: Plan; assets: Map<string, Uint8Array> }

/**
 * The plan that all benchmarks speak of: real Finnish vocabulary in sentences without meaning, with
 * the structure of a long plan. Every 10th block is a heading, every 50th a table of 6 x 4, every
 * 70th an image; a third of the rest are list items, and every 12th paragraph has a footnote, a link
 * or a cross-reference. Deterministic for a seed, ids included.
 */
export function referencePlan({ blocks: count = blocksOf300Pages, seed = 1 } = {}): ReferencePlan {
  const random = seededRandom(seed)
  const assets = new Map<string, Uint8Array>()
  const headings: Heading[] = []
  const blocks: Block[] = [contents()]
  while (blocks.length < count) {
    const block = blockAt(blocks.length, random, assets, headings)
    if (block.type === 'heading') headings.push(block)
    blocks.push(block)
  }
  const meta: Plan['meta'] = {
    kind: 'term-plan',
    template: 'municipal-term',
    language: 'fi',
    title: 'Hyvinvointikertomus ja -suunnitelma 2026–2029',
    organisation: { name: 'Vertailukunta', kind: 'municipality' },
    period: { from: 2026, to: 2029 },
    submission: { status: 'draft' },
    people: [],
  }
  const nextId = seededIds(random)
  return { plan: { ...plan(meta, withNewIds(blocks, nextId)), id: nextId() }, assets }
}

function blockAt(
  index: number,
  random: () => number,
  assets: Map<string, Uint8Array>,
  headings: readonly Heading[],
): Block {
  if (index === 1 || index % 100 === 0) return h(1, title(random))
  if (index % 30 === 0) return h(3, title(random))
  if (index % 10 === 0) return h(2, title(random))
  if (index % 50 === 25) return measureTable(random)
  if (index % 70 === 35) return picture(random, assets)
  if (index % 64 === 7) return quote(sentences(2, random))
  if (index % 64 === 39) return callout('key', sentences(2, random))
  if (index % 10 >= 7)
    return index % 20 >= 10 ? oli(sentences(1, random)) : li(sentences(1, random))
  return p(passage(index, random, headings))
}

function passage(index: number, random: () => number, headings: readonly Heading[]): Inline[] {
  const words = [
    { text: `${sentences(2, random)} ` },
    b(title(random)),
    { text: ` ${sentences(3, random)}` },
  ]
  const target = headings[Math.floor(random() * headings.length)]
  if (index % 12 === 1)
    return [...words, note('Lähde: ', link('https://www.example.org/', 'tilasto'))]
  if (index % 12 === 5 && target)
    return [...words, { text: ' Ks. ' }, ref(target.id), { text: '.' }]
  return words
}

function measureTable(random: () => number): Block {
  const header = ['Tavoite', 'Toimenpide', 'Vastuutaho', 'Mittari']
  const rows = Array.from({ length: 5 }, () => header.map(() => sentences(1, random, 6)))
  return table(title(random), [header, ...rows], { widths: [2, 3, 1, 2] })
}

function picture(random: () => number, assets: Map<string, Uint8Array>): Block {
  const size = { width: 640, height: 360 }
  const bytes = stripes(size, random)
  const asset = createHash('sha256').update(bytes).digest('hex')
  assets.set(asset, bytes)
  return image(
    { asset, format: 'png', ...size },
    { alt: sentences(1, random), caption: title(random) },
  )
}

const subjects =
  'kunta hyvinvointialue työryhmä järjestökenttä sivistystoimi nuorisovaltuusto vanhusneuvosto kirjasto liikuntapalvelu perhekeskus seurakunta kylätoimikunta varhaiskasvatus perusopetus'.split(
    ' ',
  )
const verbs =
  'edistää vahvistaa tukee seuraa arvioi kehittää järjestää vakiinnuttaa kohdentaa yhteensovittaa'.split(
    ' ',
  )
const objects =
  'asukkaiden osallisuutta|lasten ja nuorten mielenterveyttä|ikääntyneiden toimintakykyä|arjen turvallisuutta|työikäisten työkykyä|ehkäisevää päihdetyötä|yhdenvertaisia harrastusmahdollisuuksia|terveellisiä ravitsemustottumuksia|lähiluonnon virkistyskäyttöä|kulttuurihyvinvointia|monialaista yhteistyötä|kaatumistapaturmien ehkäisyä'.split(
    '|',
  )
const manners =
  'yhdessä asukkaiden kanssa|koko valtuustokauden ajan|talousarvion sitovien tavoitteiden mukaisesti|vähimmäistietosisällön mittareilla|väestöryhmittäin ja alueittain|palvelutarvearvioinnin pohjalta|saavutettavasti ja selkeästi|vaikuttavuutta painottaen'.split(
    '|',
  )

function pick<T>(list: readonly [T, ...T[]] | readonly T[], random: () => number): T {
  return list[Math.floor(random() * list.length)] as T
}

function sentences(count: number, random: () => number, words = 12): string {
  return Array.from({ length: count }, () => {
    const start = pick(subjects, random)
    const short = `${start} ${pick(verbs, random)} ${pick(objects, random)}`
    const whole =
      words < 8
        ? short
        : `${short} ${pick(manners, random)} ja ${pick(verbs, random)} ${pick(objects, random)}`
    return `${whole.charAt(0).toUpperCase()}${whole.slice(1)}.`
  }).join(' ')
}

function title(random: () => number): string {
  const words = `${pick(subjects, random)} ja ${pick(objects, random)}`
  return words.charAt(0).toUpperCase() + words.slice(1)
}

function seededIds(random: () => number): () => Id {
  const digits = [...'0123456789abcdefghijklmnopqrstuvwxyz']
  return () => Array.from({ length: 16 }, () => pick(digits, random)).join('')
}

/** A PNG of random columns, as a chart would be: small, real, and different for each call. */
function stripes(
  { width, height }: { width: number; height: number },
  random: () => number,
): Uint8Array {
  const tops = Array.from({ length: 16 }, () => random() * height)
  const row = 1 + width * 3
  const pixels = Buffer.alloc(row * height, 255)
  for (let y = 0; y < height; y += 1) {
    pixels[y * row] = 0
    for (let x = 0; x < width; x += 1) {
      const filled = height - y < (tops[Math.floor(x / 40)] ?? 0)
      if (filled) pixels.set([11, 93, 117], y * row + 1 + x * 3)
    }
  }
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 2, 0, 0, 0], 8)
  const parts = [
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(pixels)),
    chunk('IEND', Buffer.alloc(0)),
  ]
  return Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), ...parts])
}

function chunk(name: string, body: Buffer): Buffer {
  const content = Buffer.concat([Buffer.from(name, 'latin1'), body])
  const frame = Buffer.alloc(8)
  frame.writeUInt32BE(body.length, 0)
  frame.writeUInt32BE(crc32(content), 4)
  return Buffer.concat([frame.subarray(0, 4), content, frame.subarray(4)])
}
