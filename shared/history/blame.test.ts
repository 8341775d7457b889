import fc from 'fast-check'
import { expect, test } from 'vitest'
import { blameOf } from './blame.ts'
import type { Revision } from './revision.ts'

/** A revision whose tree is simply the value that is asked about; an empty one lacks it. */
function revision(id: string, tree: string, parents: string[] = []): Revision {
  return { id, tree, parents, plan: 'p', author: `author of ${id}`, at: id, kind: 'automatic' }
}

function blame(revisions: readonly Revision[], start: string) {
  const byId = new Map(revisions.map((one) => [one.id, one]))
  const found = blameOf(
    byId.get(start) as Revision,
    (id) => byId.get(id),
    ({ tree }) => (tree === '' ? undefined : tree),
  )
  return found && [found.changed.id, found.created.id]
}

test('the last change and the making are told apart', () => {
  const line = [
    revision('1', ''),
    revision('2', 'old', ['1']),
    revision('3', 'new', ['2']),
    revision('4', 'new', ['3']),
  ]
  expect(blame(line, '4')).toEqual(['3', '2'])
  expect(blame(line, '2')).toEqual(['2', '2'])
  expect(blame(line, '1')).toBeUndefined()
})

test('a merge leads to the parent it took the value from', () => {
  const merged = [
    revision('base', 'old'),
    revision('ours', 'ours', ['base']),
    revision('theirs', 'theirs', ['base']),
    revision('merge', 'theirs', ['ours', 'theirs']),
  ]
  expect(blame(merged, 'merge')).toEqual(['theirs', 'base'])
  const decided = [...merged, revision('edited', 'both', ['ours', 'theirs'])]
  expect(blame(decided, 'edited')).toEqual(['edited', 'base'])
})

test('ancestors that are gone, and a forged circle, end the walk', () => {
  expect(blame([revision('2', 'x', ['1'])], '2')).toEqual(['2', '2'])
  const circle = [revision('a', 'x', ['b']), revision('b', 'x', ['a'])]
  expect(blame(circle, 'a')).toEqual(['b', 'a'])
})

test('in a line of revisions, whoever is named brought the value', () => {
  const values = fc.array(fc.constantFrom('', 'a', 'b'), { minLength: 1, maxLength: 20 })
  fc.assert(
    fc.property(values, (trees) => {
      const line = trees.map((tree, n) => revision(`${n}`, tree, n === 0 ? [] : [`${n - 1}`]))
      const last = trees.length - 1
      const found = blame(line, `${last}`)
      if (trees[last] === '') {
        expect(found).toBeUndefined()
        return
      }
      const [changed = 0, created = 0] = (found ?? []).map(Number)
      expect(trees.slice(changed)).toEqual(trees.slice(changed).map(() => trees[last]))
      expect(trees[changed - 1]).not.toBe(trees[last])
      expect(trees.slice(created)).not.toContain('')
      expect(trees[created - 1] ?? '').toBe('')
    }),
  )
})
