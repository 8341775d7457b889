import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { writeAtomically } from './write-atomically.ts'
import { writeFolder } from './write-folder.ts'

let place: string
beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'kertomus-folder-'))
})
afterEach(() => rmSync(place, { recursive: true }))

test('a folder is there when it is whole, and never takes the place of another', async () => {
  mkdirSync(join(place, 'Paketti'))
  const path = await writeFolder(place, 'Paketti', async (folder) => {
    await writeAtomically(join(folder, 'a.txt'), Buffer.from('a'))
    expect(readdirSync(place).filter((name) => !name.startsWith('.'))).toEqual(['Paketti'])
  })
  expect(basename(path)).toBe('Paketti-2')
  expect(readdirSync(path)).toEqual(['a.txt'])
  expect(readdirSync(place)).toHaveLength(2)
})

test('nothing is left of a folder that could not be filled', async () => {
  const filling = writeFolder(place, 'Paketti', async (folder) => {
    await writeAtomically(join(folder, 'a.txt'), Buffer.from('a'))
    throw new Error('cancelled')
  })
  await expect(filling).rejects.toThrow('cancelled')
  expect(readdirSync(place)).toEqual([])
})

test('a place that is gone is said not to be writable', async () => {
  const filling = writeFolder(join(place, 'ei-ole'), 'Paketti', async () => undefined)
  await expect(filling).rejects.toMatchObject({ code: 'folder-not-writable' })
})
