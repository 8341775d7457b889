import { crc32, deflateRawSync } from 'node:zlib'
import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { AppError } from '#shared/errors.ts'
import { image, p, plan } from '#shared/plan/build.ts'
import type { Plan } from '#shared/plan/model.ts'
import { sha256 } from '../files/sha256.ts'
import { unpackPlan } from './read-plan-file.ts'
import { packPlan } from './write-plan-file.ts'

// Thousands of files take a moment on a busy machine.
vi.setConfig({ testTimeout: 60_000 })

// What people who mean harm, and disks that mean nothing by it, make of a `.kertomus` file.

type Part = {
  name: string
  bytes: Uint8Array
  /** What the headers say, when they lie. */
  says?: { size?: number; crc?: number; mode?: number; flags?: number; localName?: string }
  /** Where the central directory says the part begins. */
  at?: number
  stored?: boolean
}

/** A ZIP made by hand, so that every field can lie. */
function zip(parts: Part[]): Uint8Array {
  const local: Buffer[] = []
  const central: Buffer[] = []
  let offset = 0
  for (const { name, bytes, says = {}, at, stored = false } of parts) {
    const data = stored ? Buffer.from(bytes) : deflateRawSync(bytes)
    const fields = Buffer.alloc(26)
    fields.writeUInt16LE(20, 0)
    fields.writeUInt16LE(says.flags ?? 0x800, 2)
    fields.writeUInt16LE(stored ? 0 : 8, 4)
    fields.writeUInt32LE(says.crc ?? crc32(bytes), 10)
    fields.writeUInt32LE(data.length, 14)
    fields.writeUInt32LE(says.size ?? bytes.length, 18)
    const localName = Buffer.from(says.localName ?? name)
    const localFields = Buffer.from(fields)
    localFields.writeUInt16LE(localName.length, 22)
    fields.writeUInt16LE(Buffer.byteLength(name), 22)
    local.push(Buffer.from('PK\x03\x04', 'latin1'), localFields, localName, data)

    const rest = Buffer.alloc(14)
    rest.writeUInt32LE(((says.mode ?? 0o100644) << 16) >>> 0, 6)
    rest.writeUInt32LE(at ?? offset, 10)
    const madeBy = Buffer.from([20, 3])
    central.push(Buffer.from('PK\x01\x02', 'latin1'), madeBy, fields, rest, Buffer.from(name))
    offset += 4 + 26 + localName.length + data.length
  }
  const directory = Buffer.concat(central)
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 'latin1')
  end.writeUInt16LE(parts.length, 8)
  end.writeUInt16LE(parts.length, 10)
  end.writeUInt32LE(directory.length, 12)
  end.writeUInt32LE(offset, 16)
  return new Uint8Array(Buffer.concat([...local, directory, end]))
}

const text = (value: unknown) =>
  new Uint8Array(Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)))

const png = new Uint8Array(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  ),
)
const assets = new Map([[sha256(png), png]])
const sample: Plan = plan(
  {
    kind: 'annual-report',
    template: 'annual-report',
    language: 'sv',
    title: 'Välfärdsberättelse',
    organisation: { name: 'Ökommun', kind: 'municipality' },
    period: { from: 2026, to: 2026 },
    submission: { status: 'draft' },
    people: [],
  },
  [
    p('Text'),
    image({ asset: sha256(png), format: 'png', width: 1, height: 1 }, { alt: 'Diagram' }),
  ],
)
const good = await packPlan(sample, assets, { app: '0.1.0', on: '2026-11-21' })
const { manifest: goodManifest } = await unpackPlan(good, 'good')

type Change = { manifest?: object; plan?: unknown; files?: Record<string, Uint8Array> }

/** Parts of a file that is whole and consistent, but for what is changed. */
function parts({ manifest = {}, plan = sample, files = {} }: Change = {}): Part[] {
  const contents = { 'plan.json': text(plan), [`assets/${sha256(png)}.png`]: png, ...files }
  const listed = Object.fromEntries(
    Object.entries(contents).map(([path, bytes]) => [
      path,
      { sha256: sha256(bytes), bytes: bytes.length },
    ]),
  )
  const first = text({ ...goodManifest, parts: listed, ...manifest })
  return [
    { name: 'manifest.json', bytes: first },
    ...Object.entries(contents).map(([name, bytes]) => ({ name, bytes })),
  ]
}

async function refusalOf(bytes: Uint8Array): Promise<string> {
  try {
    await unpackPlan(bytes, 'vieras.kertomus')
  } catch (error) {
    expect(error).toBeInstanceOf(AppError)
    const { code, details } = error as AppError
    expect(details.name).toBe('vieras.kertomus')
    return details.detail === undefined ? code : `${code}: ${details.detail}`
  }
  return 'read'
}

const zeros = (megabytes: number) => new Uint8Array(megabytes * 1024 * 1024)
const extra = (part: Part) => zip([...parts(), part])
const unlisted = (name: string, says?: Part['says']) =>
  extra({ name, bytes: text('x'), ...(says && { says }) })

test('a file made by hand is read when nothing is wrong with it', async () => {
  const file = await unpackPlan(zip(parts()), 'x')
  expect(file.plan).toEqual(sample)
  expect(file.assets).toEqual(assets)
})

test.each<[what: string, bytes: () => Uint8Array, refusal: string]>([
  ['nothing at all', () => new Uint8Array(), 'file-not-kertomus'],
  ['a text file', () => text('Hyvinvointikertomus'), 'file-not-kertomus'],
  ['an empty ZIP', () => zip([]), 'file-not-kertomus'],
  [
    'a Word file',
    () => zip([{ name: 'word/document.xml', bytes: text('<w/>') }]),
    'file-not-kertomus',
  ],
  [
    'a Word file cut short',
    () => zip([{ name: 'word/document.xml', bytes: text('<w/>') }]).slice(0, 60),
    'file-not-kertomus',
  ],
  [
    'a browser extension',
    () => zip([{ name: 'manifest.json', bytes: text({ manifest_version: 3 }) }]),
    'file-not-kertomus',
  ],
  [
    'a bomb in the plan',
    () => zip(parts({ files: { 'plan.json': zeros(40) } })),
    'file-too-large: ratio',
  ],
  [
    'a part over the limit',
    () => zip(parts({ files: { 'plan.json': zeros(60) } })),
    'file-too-large: part',
  ],
  [
    'a plan that says it is small',
    () =>
      zip(
        parts({ files: { 'plan.json': zeros(40) } }).map((part) =>
          part.name === 'plan.json' ? { ...part, says: { size: 10 } } : part,
        ),
      ),
    'file-corrupt: container',
  ],
  [
    'a manifest that says it is small',
    () => zip([{ name: 'manifest.json', bytes: zeros(60), says: { size: 10 } }]),
    'file-corrupt: container',
  ],
  [
    'a manifest that says it is large',
    () => zip([{ name: 'manifest.json', bytes: text('{}'), says: { size: 1_000 } }]),
    'file-corrupt: container',
  ],
  [
    'a manifest without end',
    () => zip([{ name: 'manifest.json', bytes: zeros(2), stored: true }]),
    'file-too-large: part',
  ],
  [
    'parts that are too large together',
    () => {
      const size = 45 * 1024 * 1024
      const large = Array.from({ length: 7 }, (_, index) => `${index}`)
      return zip([...parts(), ...large.map((name) => ({ name, bytes: png, says: { size } }))])
    },
    'file-too-large: total',
  ],
  [
    'parts that overlap',
    () => extra({ name: 'x', bytes: text('x'), at: 0 }),
    'file-corrupt: container',
  ],
  ['a path that climbs', () => unlisted('../../etc/passwd'), 'file-corrupt: container'],
  ['an absolute path', () => unlisted('/etc/passwd'), 'file-corrupt: container'],
  ['a path with a drive', () => unlisted('C:/Windows/x'), 'file-corrupt: container'],
  ['a path with backslashes', () => unlisted('assets\\x.png'), 'file-corrupt: container'],
  ['a path on a share', () => unlisted('\\\\server\\share'), 'file-corrupt: container'],
  ['a symbolic link', () => unlisted('x', { mode: 0o120777 }), 'file-corrupt: parts'],
  ['a device', () => unlisted('x', { mode: 0o020666 }), 'file-corrupt: parts'],
  ['a folder', () => unlisted('assets/', { mode: 0o040755 }), 'file-corrupt: parts'],
  ['an encrypted part', () => unlisted('x', { flags: 0x801 }), 'file-corrupt: container'],
  ['a part with two names', () => unlisted('x', { localName: 'y' }), 'file-corrupt: container'],
  ['two parts of one name', () => unlisted('plan.json'), 'file-corrupt: parts'],
  ['a part the manifest does not list', () => unlisted('x.json'), 'file-corrupt: parts'],
  ['a part named __proto__', () => unlisted('__proto__'), 'file-corrupt: parts'],
  [
    'a listed part of an unknown kind',
    () => zip(parts({ files: { 'macro.js': text('x') } })),
    'file-corrupt: parts',
  ],
  [
    'a listed part that is missing',
    () => zip(parts().filter(({ name }) => name !== 'plan.json')),
    'file-corrupt: parts',
  ],
  [
    'an image that is no image',
    () => zip(parts({ files: { [`assets/${sha256(text('<svg/>'))}.png`]: text('<svg/>') } })),
    'file-corrupt: image',
  ],
  [
    'a PNG under the name of a JPEG',
    () => zip(parts({ files: { [`assets/${sha256(png)}.jpg`]: png } })),
    'file-corrupt: image',
  ],
  [
    'an image under the name of another',
    () => zip(parts({ files: { [`assets/${'0'.repeat(64)}.png`]: png } })),
    'file-corrupt: checksum',
  ],
  [
    'a plan that was changed without its checksum',
    () =>
      zip(
        parts().map((part) =>
          part.name === 'plan.json'
            ? { ...part, bytes: text({ ...sample, records: { ...sample.records, x: 1 } }) }
            : part,
        ),
      ),
    'file-corrupt: checksum',
  ],
  [
    'a manifest with a wrong CRC',
    () => zip(parts().map((part) => ({ ...part, says: { crc: 1 } }))),
    'file-corrupt: checksum',
  ],
  [
    'a manifest of another plan',
    () => zip(parts({ manifest: { title: 'Y' } })),
    'file-corrupt: manifest',
  ],
  [
    'a manifest without parts',
    () => zip(parts({ manifest: { parts: 0 } })),
    'file-corrupt: manifest',
  ],
  ['a plan of another shape', () => zip(parts({ plan: { blocks: [] } })), 'file-corrupt: plan'],
  ['no JSON', () => zip(parts({ plan: '{"id":' })), 'file-corrupt: plan'],
  [
    'JSON that is not UTF-8',
    () => zip(parts({ files: { 'plan.json': new Uint8Array([0x22, 0xff, 0x22]) } })),
    'file-corrupt: plan',
  ],
  ['deep JSON', () => zip(parts({ plan: '['.repeat(200_000) })), 'file-too-large: depth'],
  [
    'JSON deep inside records',
    () =>
      zip(
        parts({
          plan: { ...sample, records: JSON.parse('{"a":'.repeat(80) + 1 + '}'.repeat(80)) },
        }),
      ),
    'file-too-large: depth',
  ],
  [
    'JSON of very many values',
    () => zip(parts({ plan: `[${'0,'.repeat(1_100_000)}0]` })),
    'file-too-large: ratio',
  ],
  [
    'JSON of very many values, packed loosely',
    () =>
      zip(
        parts({ plan: `[${'0,'.repeat(1_100_000)}0]` }).map((part) => ({ ...part, stored: true })),
      ),
    'file-too-large: values',
  ],
  [
    'a key named __proto__',
    () => zip(parts({ plan: JSON.stringify(sample).replace('{', '{"__proto__":{"x":1},') })),
    'file-corrupt: plan',
  ],
  [
    'a key named __proto__ in disguise',
    () => zip(parts({ plan: JSON.stringify(sample).replace('{', '{"\\u005f_proto__":{"x":1},') })),
    'file-corrupt: plan',
  ],
  [
    'a constructor with a prototype',
    () =>
      zip(
        parts({
          plan: { ...sample, records: { ...sample.records, constructor: { prototype: { x: 1 } } } },
        }),
      ),
    'file-corrupt: plan',
  ],
  [
    'a number without end',
    () =>
      zip(
        parts({
          plan: JSON.stringify({ ...sample, records: { ...sample.records, n: 0.5 } }).replace(
            '0.5',
            '1e999',
          ),
        }),
      ),
    'file-corrupt: plan',
  ],
  [
    'half an emoji in a text',
    () =>
      zip(parts({ plan: JSON.stringify(sample).replace('"people":[', '"unread":"\\ud83d",$&') })),
    'file-corrupt: plan',
  ],
  [
    'half an emoji in a name',
    () => zip(parts({ plan: { ...sample, records: { ...sample.records, '\ud83d': 1 } } })),
    'file-corrupt: plan',
  ],
  [
    'a link that runs code',
    () =>
      zip(
        parts({
          plan: {
            ...sample,
            blocks: [p([{ type: 'link', url: 'javascript:alert(1)', children: [{ text: 'x' }] }])],
          },
        }),
      ),
    'file-corrupt: plan',
  ],
])('%s is refused', async (_, bytes, refusal) => {
  expect(await refusalOf(bytes())).toBe(refusal)
})

test.each([
  ['65,000 parts', 65_000],
  ['2,001 parts', 2_001],
])('%s are refused', async (_, count) => {
  const many = Array.from({ length: count }, (_, index) => ({
    name: `${index}`,
    bytes: text('x'),
    stored: true,
  }))
  expect(await refusalOf(zip([...parts(), ...many]))).toBe('file-too-large: parts')
})

test('a file over 100 MB is refused before anything of it is read', async () => {
  expect(await refusalOf(zeros(101))).toBe('file-too-large: file')
})

test('a newer file names the version it needs, whatever else is in it', async () => {
  const minReader = { major: 2, minor: 0, app: '3.1.0' }
  const future = [
    { name: 'manifest.json', bytes: text({ format: { major: 2, minor: 4 }, minReader, new: [] }) },
    { name: 'plan.cbor', bytes: text('?') },
  ]
  await expect(unpackPlan(zip(future), 'uusi.kertomus')).rejects.toMatchObject({
    code: 'file-too-new',
    details: { name: 'uusi.kertomus', version: '3.1.0' },
  })
})

test('a newer minor that asks for no newer reader is read', async () => {
  const bytes = zip(parts({ manifest: { format: { major: 1, minor: 9 }, future: true } }))
  expect((await unpackPlan(bytes, 'x')).plan).toEqual(sample)
})

test('wherever a file is cut, it is refused', async () => {
  for (let length = 0; length < good.length; length += 1) {
    expect(await refusalOf(good.slice(0, length))).toMatch(/^file-(corrupt|not-kertomus)/)
  }
})

test('bytes that changed on the way lead to a refusal or to the very same plan', async () => {
  const change = fc.record({ at: fc.nat(good.length - 1), to: fc.nat(255) })
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 8 }), async (changes) => {
      const bytes = new Uint8Array(good)
      for (const { at, to } of changes) bytes[at] = to
      const outcome = await unpackPlan(bytes, 'x').catch((error: unknown) => error)
      if (outcome instanceof Error) expect(outcome).toBeInstanceOf(AppError)
      else expect(outcome).toMatchObject({ plan: sample, assets })
    }),
    { numRuns: 1_000 },
  )
})

test('a single bit that flipped is never overlooked', async () => {
  for (let at = 0; at < good.length; at += 1) {
    const bytes = new Uint8Array(good)
    bytes[at] = (bytes[at] ?? 0) ^ (1 << (at % 8))
    const outcome = await unpackPlan(bytes, 'x').catch((error: unknown) => error)
    if (outcome instanceof Error) expect(outcome).toBeInstanceOf(AppError)
    else expect(outcome).toMatchObject({ plan: sample, assets })
  }
})

test('whatever JSON stands for the plan, it is refused in words', async () => {
  await fc.assert(
    fc.asyncProperty(fc.json({ maxDepth: 8 }), async (json) => {
      expect(await refusalOf(zip(parts({ plan: json })))).toBe('file-corrupt: plan')
    }),
    { numRuns: 500 },
  )
})
