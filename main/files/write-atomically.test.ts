import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { placeError, writeAtomically } from './write-atomically.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kertomus-'))
})
afterEach(() => rm(folder, { recursive: true }))

test('a new file appears whole and nothing else is left beside it', async () => {
  await writeAtomically(join(folder, 'suunnitelma.docx'), Buffer.from('uusi'))
  expect(await readdir(folder)).toEqual(['suunnitelma.docx'])
  expect(await readFile(join(folder, 'suunnitelma.docx'), 'utf8')).toBe('uusi')
})

test('an old file is replaced', async () => {
  const path = join(folder, 'suunnitelma.docx')
  await writeFile(path, 'vanha ja pidempi')
  await writeAtomically(path, Buffer.from('uusi'))
  expect(await readFile(path, 'utf8')).toBe('uusi')
})

test('a target that cannot be written is named by its last part, and no draft stays behind', async () => {
  await mkdir(join(folder, 'varattu.docx'))
  await expect(
    writeAtomically(join(folder, 'varattu.docx'), Buffer.from('x')),
  ).rejects.toMatchObject({ code: 'folder-not-writable', details: { place: 'varattu.docx' } })
  expect(await readdir(folder)).toEqual(['varattu.docx'])
})

test('a folder that is gone asks for another place', async () => {
  const write = writeAtomically(join(folder, 'poissa', 'a.docx'), Buffer.from('x'))
  await expect(write).rejects.toMatchObject({ code: 'folder-not-writable' })
})

test('a full disk is told as such', () => {
  const full = Object.assign(new Error('no space left on device'), { code: 'ENOSPC' })
  expect(placeError(full, 'a.docx')).toMatchObject({
    code: 'disk-full',
    details: { place: 'a.docx' },
  })
})
