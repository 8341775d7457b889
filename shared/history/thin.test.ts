import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Revision, RevisionKind } from './revision.ts'
import { thinned } from './thin.ts'
import { withoutRevisions } from './without-revisions.ts'

const now = '2026-11-21T12:00:00.000Z'
const hour = 3_600_000
const day = 24 * hour

/** One revision after another, the oldest first; `ages` in hours. */
function historyOf(ages: readonly number[], kind: RevisionKind = 'automatic'): Revision[] {
  const oldestFirst = [...ages].sort((a, b) => b - a)
  return oldestFirst.map((age, index) => ({
    id: `r${index}`,
    plan: 'p',
    parents: index === 0 ? [] : [`r${index - 1}`],
    author: '',
    at: new Date(Date.parse(now) - age * hour).toISOString(),
    kind,
    tree: '',
  }))
}

const staying = (revisions: readonly Revision[], head?: string) => {
  const gone = thinned(revisions, head, now)
  return revisions.filter(({ id }) => !gone.has(id))
}

test('everything of the last day stays, then one an hour, a day, a week and a month', () => {
  const everyTenMinutes = (from: number, hours: number) =>
    Array.from({ length: hours * 6 }, (_, n) => from + n / 6)
  const count = (from: number, hours: number) =>
    staying(historyOf([10_000_000, ...everyTenMinutes(from, hours)])).length - 1
  expect(count(0, 23)).toBe(23 * 6)
  expect(count(25, 20)).toBeLessThanOrEqual(21)
  expect(count(24 * 10, 24 * 10)).toBeLessThanOrEqual(11)
  expect(count(24 * 100, 24 * 70)).toBeLessThanOrEqual(11)
  expect(count(24 * 500, 24 * 60)).toBeLessThanOrEqual(3)
})

test('what people made on purpose, the first one and the newest one stay', () => {
  const ages = Array.from({ length: 100 }, (_, n) => 24 * 100 + n / 10)
  for (const kind of [
    'named',
    'handed-out',
    'received',
    'merged',
    'restored',
    'approved',
  ] as const) {
    expect(staying(historyOf(ages, kind))).toHaveLength(100)
  }
  const left = staying(historyOf(ages), 'r50').map(({ id }) => id)
  expect(left).toContain('r0')
  expect(left).toContain('r50')
})

const anyAges = fc.array(fc.double({ min: -48, max: 20_000, noNaN: true }), {
  minLength: 1,
  maxLength: 60,
})

test('thinning twice takes nothing more', () => {
  fc.assert(
    fc.property(anyAges, (ages) => {
      const left = staying(historyOf(ages))
      expect(staying(left)).toEqual(left)
    }),
  )
})

test('without some of its revisions a history still hangs together', () => {
  fc.assert(
    fc.property(anyAges, fc.func(fc.boolean()), (ages, isGone) => {
      const revisions = historyOf(ages)
      const gone = new Set(revisions.flatMap(({ id }) => (isGone(id) && id !== 'r0' ? [id] : [])))
      const left = withoutRevisions(revisions, gone)
      const ids = new Set(left.map(({ id }) => id))
      for (const { id, parents } of left) {
        expect(parents).toHaveLength(id === 'r0' ? 0 : 1)
        for (const parent of parents) expect(ids.has(parent)).toBe(true)
      }
    }),
  )
})

test('gaps in a history with merges lead to all that is behind them, each once', () => {
  const base = historyOf([day])[0] as Revision
  const revision = (id: string, parents: string[]): Revision => ({ ...base, id, parents })
  const all = [
    revision('root', []),
    revision('a', ['root']),
    revision('b', ['root']),
    revision('merge', ['a', 'b']),
    revision('top', ['merge']),
  ]
  const left = withoutRevisions(all, new Set(['merge', 'a']))
  expect(left.find(({ id }) => id === 'top')?.parents).toEqual(['root', 'b'])
})
