import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  chaptersOf,
  type KnownRows,
  type Objects,
  objectsNotIn,
  objectsToPlan,
  planToObjects,
} from '#shared/history/objects.ts'
import { newRevision, revision, revisionId } from '#shared/history/revision.ts'
import { h, plan as newPlan, p } from '#shared/plan/build.ts'
import { exampleMeta } from '#shared/plan/fixtures/example-meta.ts'
import { createId } from '#shared/plan/id.ts'
import type { Plan } from '#shared/plan/model.ts'
import { recordKinds } from '#shared/plan/records.ts'
import { newStage } from '#shared/records/build.ts'
import { arbitraryRecords } from '#shared/records/fixtures/arbitrary-records.ts'
import { arbitraryPlan } from '../export/docx/fixtures/arbitrary-plan.ts'
import { sha256 } from '../files/sha256.ts'

const readFrom = (objects: Objects) => (hash: string) => {
  const json = objects.get(hash)
  if (json === undefined) throw new RangeError(`no object ${hash}`)
  return JSON.parse(json)
}

/** Any plan, with records, comments and what only a newer version knows. */
const anyPlan: fc.Arbitrary<Plan> = fc
  .record({
    plan: arbitraryPlan,
    records: arbitraryRecords,
    said: fc.array(fc.string(), { maxLength: 3 }),
    newer: fc.option(fc.jsonValue(), { nil: undefined }),
  })
  .map(({ plan, records, said, newer }) => {
    const comments = said.map((text) => ({ id: createId(), text }))
    const whole = { ...plan, records: { ...records, newerKind: newer }, comments, newer }
    return JSON.parse(JSON.stringify(whole)) as Plan
  })

test('a plan cut into objects is the same plan again', () => {
  fc.assert(
    fc.property(anyPlan, (plan) => {
      const { tree, objects } = planToObjects(plan, sha256)
      expect(objectsToPlan(tree, readFrom(objects))).toEqual(plan)
      expect(new Set(objectsNotIn(() => false, tree, readFrom(objects)))).toEqual(
        new Set(objects.keys()),
      )
      for (const [hash, json] of objects) expect(sha256(json)).toBe(hash)
    }),
  )
})

test('the same plan has the same tree, whatever the order of its fields', () => {
  fc.assert(
    fc.property(anyPlan, (plan) => {
      const turned = Object.fromEntries(Object.entries(plan).reverse()) as Plan
      expect(planToObjects(turned, sha256).tree).toBe(planToObjects(plan, sha256).tree)
    }),
  )
})

test('a changed paragraph makes one new row, one new chapter and one new tree', () => {
  const [intro, text] = [h(1, 'Johdanto'), p('Teksti')]
  const others = [h(1, 'Tausta'), p('Muu teksti')]
  fc.assert(
    fc.property(arbitraryPlan, (any) => {
      const before: Plan = { ...any, blocks: [intro, text, ...others] }
      const after = {
        ...before,
        blocks: [intro, { ...text, children: [{ text: 'Uusi' }] }, ...others],
      }
      const old = planToObjects(before, sha256).objects
      const fresh = [...planToObjects(after, sha256).objects.keys()].filter(
        (hash) => !old.has(hash),
      )
      expect(fresh).toHaveLength(3)
    }),
    { numRuns: 3 },
  )
})

test('rows that are known are not hashed again', () => {
  const known: KnownRows = new WeakMap()
  const plan = fc.sample(anyPlan, { numRuns: 1, seed: 1 })[0] as Plan
  let hashed = 0
  const counting = (text: string) => {
    hashed += 1
    return sha256(text)
  }
  const first = planToObjects(plan, counting, known)
  const records = recordKinds.map((kind) => plan.records[kind].length)
  const rows = [plan.blocks.length, plan.comments.length, ...records].reduce((a, b) => a + b)
  const whole = hashed
  hashed = 0
  expect(planToObjects(plan, counting, known)).toEqual(first)
  expect(whole - hashed).toBe(rows)
})

test('kinds that came later are no part of a tree while they are empty, and are found where they were carried unread', () => {
  const stage = newStage('council', { body: 'Kunnanvaltuusto' })
  const plain = newPlan(exampleMeta, [h(1, 'Johdanto')])
  const { tree, objects } = planToObjects(plain, sha256)
  expect(Object.keys(readFrom(objects)(tree).records)).not.toContain('stages')

  // As an app that knows no stages keeps them.
  const rest = JSON.stringify({ plan: {}, records: { stages: [stage] } })
  const older = JSON.stringify({ ...readFrom(objects)(tree), rest: sha256(rest) })
  const carried = new Map([...objects, [sha256(rest), rest], [sha256(older), older]])
  expect(objectsToPlan(sha256(older), readFrom(carried)).records.stages).toEqual([stage])
})

test('what stands before the first chapter is a chapter of its own', () => {
  const blocks = [p('Alku'), h(1, 'Yksi'), h(2, 'Alaluku'), p(), h(1, 'Kaksi')]
  expect(chaptersOf(blocks).map((chapter) => chapter.length)).toEqual([1, 3, 1])
  expect(chaptersOf([])).toEqual([])
})

test('lists that name more blocks than a plan can have are not followed', () => {
  const plan = fc.sample(anyPlan, { numRuns: 1, seed: 2 })[0] as Plan
  const { tree, objects } = planToObjects({ ...plan, blocks: [h(1, 'A'), p('B')] }, sha256)
  const read = readFrom(objects)
  const whole = read(tree) as { chapters: string[] }
  const bomb = { ...whole, chapters: Array(40_000).fill(whole.chapters[0]) }
  expect(() => objectsToPlan('bomb', (hash) => (hash === 'bomb' ? bomb : read(hash)))).toThrow(
    'too many blocks',
  )
})

test('the id of a revision speaks for all that it says', () => {
  const facts = {
    plan: createId(),
    parents: [],
    author: 'Maija Mallikas',
    at: '2026-11-21T10:00:00.000Z',
    kind: 'named',
    label: 'Lautakunnalle',
    tree: sha256('tree'),
    fromANewerVersion: 1,
  } as const
  const made = newRevision(facts, sha256)
  expect(revision.parse(made)).toEqual(made)
  expect(revisionId(made, sha256)).toBe(made.id)
  expect(revisionId({ ...made, author: 'Joku muu' }, sha256)).not.toBe(made.id)
})
