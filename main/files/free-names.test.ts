import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { freeNames } from './free-names.ts'

test('no file is written over another', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'kertomus-names-'))
  writeFileSync(join(folder, 'A.kertomus'), '')
  const paths = await freeNames(folder, ['a.kertomus', 'a.kertomus', 'b.kertomus'])
  expect(paths).toEqual(['a-2.kertomus', 'a-3.kertomus', 'b.kertomus'].map((n) => join(folder, n)))
  rmSync(folder, { recursive: true })
})

test('a folder that is gone is said not to be writable', async () => {
  await expect(freeNames('/ei/ole', ['a'])).rejects.toMatchObject({ code: 'folder-not-writable' })
})
