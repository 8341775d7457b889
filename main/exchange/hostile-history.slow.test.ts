import { expect, test, vi } from 'vitest'
import { AppError } from '#shared/errors.ts'
import { canonicalJson } from '#shared/history/canonical-json.ts'
import { planToObjects } from '#shared/history/objects.ts'
import { newRevision, type Revision } from '#shared/history/revision.ts'
import { h, p, plan } from '#shared/plan/build.ts'
import { createId } from '#shared/plan/id.ts'
import type { Plan } from '#shared/plan/model.ts'
import { sha256 } from '../files/sha256.ts'
import type { CarriedHistory } from './history-parts.ts'
import { unpackPlan } from './read-plan-file.ts'
import { seal } from './seal.ts'
import { packPlan } from './write-plan-file.ts'

// What people who mean harm make of the history that a file carries, and of its envelope.

vi.setConfig({ testTimeout: 60_000 })

const made = { app: '0.1.0', on: '2026-11-22' }
const sample: Plan = plan(
  {
    kind: 'annual-report',
    template: 'annual-report',
    language: 'fi',
    title: 'Hyvinvointikertomus',
    organisation: { name: 'Koivuranta', kind: 'city' },
    period: { from: 2026, to: 2026 },
    submission: { status: 'draft' },
    people: [],
  },
  [h(1, 'Luku'), p('Teksti')],
)

function revisionOf(tree: string, facts: Partial<Revision> = {}): Revision {
  const at = '2026-11-22T10:00:00.000Z'
  const base = {
    plan: sample.id,
    parents: [],
    author: 'Aino',
    at,
    kind: 'handed-out',
    tree,
  } as const
  return newRevision({ ...base, ...facts }, sha256)
}

/** The history of one revision whose plan is as it is given, whether it is one or not. */
function historyOf(given: unknown, facts: Partial<Revision> = {}): CarriedHistory {
  const { tree, objects } = planToObjects(given as Plan, sha256)
  return { revisions: [revisionOf(tree, facts)], objects }
}

const good = historyOf(sample)
const [goodRevision] = good.revisions

async function outcomeOf(history: CarriedHistory): Promise<string> {
  try {
    await unpackPlan(await packPlan(sample, new Map(), made, history), 'x.kertomus')
  } catch (error) {
    expect(error).toBeInstanceOf(AppError)
    const { code, details } = error as AppError
    return `${code}: ${details.detail}`
  }
  return 'read'
}

/** The same objects with one of them said otherwise, under the hash it then has. */
function withLine(change: (line: string) => string): CarriedHistory {
  const lines = [...good.objects.values()].map(change)
  return { ...good, objects: new Map(lines.map((line) => [sha256(line), line])) }
}

test('a history that is whole comes back as it was, and asks for a reader that knows it', async () => {
  const bytes = await packPlan(sample, new Map(), made, good)
  const { history, manifest } = await unpackPlan(bytes, 'x')
  expect(history).toEqual(good)
  expect(manifest.minReader).toMatchObject({ major: 1, minor: 1 })
  expect(await packPlan(sample, new Map(), made, history)).toEqual(bytes)
  const plain = await unpackPlan(await packPlan(sample, new Map(), made), 'x')
  expect(plain.manifest.minReader).toMatchObject({ major: 1, minor: 0 })
})

test('fields of a newer minor version survive in revisions and in what they are made of', async () => {
  const newer = {
    ...sample,
    future: [1],
    blocks: sample.blocks.map((b) => ({ ...b, future: 'x' })),
  }
  const history = historyOf(newer, { future: { of: 'revisions' } } as Partial<Revision>)
  const bytes = await packPlan(sample, new Map(), made, history)
  expect((await unpackPlan(bytes, 'x')).history).toEqual(history)
})

const deep = (depth: number) => JSON.parse('{"a":'.repeat(depth) + 1 + '}'.repeat(depth))

test.each<[what: string, history: CarriedHistory, outcome: string]>([
  [
    'a revision that was altered',
    { ...good, revisions: [{ ...goodRevision, author: 'X' } as Revision] },
    'file-corrupt: history',
  ],
  ['a revision of another plan', historyOf(sample, { plan: createId() }), 'file-corrupt: history'],
  ['a revision without its objects', { ...good, objects: new Map() }, 'file-corrupt: history'],
  ['objects without a revision', { ...good, revisions: [] }, 'file-corrupt: history'],
  [
    'a revision of an unknown kind',
    historyOf(sample, { kind: 'x' as 'named' }),
    'file-corrupt: history',
  ],
  [
    'a tree that names itself',
    { revisions: [revisionOf(sha256('{}'))], objects: new Map([[sha256('{}'), '{}']]) },
    'file-corrupt: history',
  ],
  [
    'an object that was changed',
    withLine((line) => line.replace('Teksti', 'Muuta')),
    'file-corrupt: history',
  ],
  [
    'a line that is no JSON',
    withLine((line) => line.replace('Teksti"', 'Teksti')),
    'file-corrupt: history',
  ],
  [
    'a plan with a link that runs code',
    historyOf({
      ...sample,
      blocks: [p([{ type: 'link', url: 'javascript:alert(1)', children: [{ text: 'x' }] }])],
    }),
    'file-corrupt: history',
  ],
  [
    'a plan with an unknown kind of block',
    historyOf({ ...sample, blocks: [{ id: createId(), type: 'macro' }] }),
    'file-corrupt: history',
  ],
  [
    'a plan with the same block twice',
    historyOf({ ...sample, blocks: [...sample.blocks, ...sample.blocks] }),
    'file-corrupt: history',
  ],
  ['a plan of another format', historyOf({ ...sample, format: 9 }), 'file-corrupt: history'],
  [
    'a hand-out of no kind',
    historyOf({ ...sample, handout: { kind: 'x' } }),
    'file-corrupt: history',
  ],
  ['a deep object', historyOf({ ...sample, future: deep(80) }), 'file-too-large: depth'],
])('%s: %s', async (_, history, outcome) => {
  expect(await outcomeOf(history)).toBe(outcome)
})

test('keys that reach prototypes are refused wherever they stand', async () => {
  const evil = canonicalJson({ plan: {}, records: {} }).replace('{}', '{"__proto__":{"x":1}}')
  const { tree, objects } = planToObjects(sample, sha256)
  const whole = JSON.parse(objects.get(tree) ?? '')
  const altered = canonicalJson({ ...whole, rest: sha256(evil) })
  const history = {
    revisions: [revisionOf(sha256(altered))],
    objects: new Map([...objects, [sha256(evil), evil], [sha256(altered), altered]]),
  }
  expect(await outcomeOf(history)).toBe('file-corrupt: history')
})

test('a tree of a few lines that names millions of rows is not read to the end', async () => {
  const { tree, objects } = planToObjects(sample, sha256)
  const whole = JSON.parse(objects.get(tree) ?? '')
  const altered = canonicalJson({ ...whole, chapters: Array(40_000).fill(whole.chapters[0]) })
  const history = {
    revisions: [revisionOf(sha256(altered))],
    objects: new Map([...objects, [sha256(altered), altered]]),
  }
  const start = performance.now()
  expect(await outcomeOf(history)).toBe('file-corrupt: history')
  expect(performance.now() - start).toBeLessThan(5_000)
})

test('what is in an envelope is as little trusted as what is in none', async () => {
  const password = 'sauna-lumi-kivi-poro'
  const bomb = await seal(new Uint8Array(Buffer.from('PK but not quite')), password)
  await expect(unpackPlan(bomb, 'x', { password })).rejects.toMatchObject({
    code: 'file-not-kertomus',
    details: { name: 'x' },
  })
  const inside = await seal(await packPlan(sample, new Map(), made, good), password)
  expect((await unpackPlan(inside, 'x', { password })).plan).toEqual(sample)
  await expect(unpackPlan(inside, 'x')).rejects.toMatchObject({
    code: 'file-locked',
    details: { name: 'x' },
  })
})
