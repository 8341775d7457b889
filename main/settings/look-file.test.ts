import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { defaultLook, type Look, look } from '#shared/look/look.ts'
import { openLook, readLook } from './look-file.ts'

const header = () => ({ format: 'png' as const, width: 4, height: 2 })
const newPath = () => join(mkdtempSync(join(tmpdir(), 'kertomus-look-')), 'look.json')
const withLogo: Look = look.parse({
  accent: '7A1F5C',
  logo: { ...header(), bytes: new Uint8Array([1, 2, 3]) },
})

test('a look survives a restart, its logo beside it', async () => {
  const path = newPath()
  await openLook(path, header).write(withLogo)
  expect(await openLook(path, header).read()).toEqual(withLogo)
  expect(readdirSync(join(path, '..'))).toEqual(['logo-039058c6f2c0cb49.png', 'look.json'])
})

test('before anybody chose, and when the file is broken, documents look as the app’s own', async () => {
  expect(await openLook(newPath(), header).read()).toEqual(defaultLook)
  const path = newPath()
  writeFileSync(path, '{"accent":')
  expect(await openLook(path, header).read()).toEqual(defaultLook)
})

test('a colour too light on white is refused with a sentence of its own', async () => {
  const path = newPath()
  writeFileSync(path, '{"accent": "6FCF97"}')
  await expect(readLook(path, header)).rejects.toMatchObject({ code: 'look-accent-too-light' })
  await expect(openLook(path, header).write({ ...defaultLook, accent: '6FCF97' })).rejects.toThrow()
})

test.each([
  ['a field nobody knows', '{"fonts": "Arial"}', 'fonts'],
  ['a font that would end the style sheet', '{"bodyFont": "Arial\';}"}', 'bodyFont'],
  [
    'a margin nobody could print',
    '{"margins": {"top": 2, "right": 20, "bottom": 20, "left": 20}}',
    'margins.top',
  ],
  ['a logo that is not there', '{"logo": "../../etc/passwd"}', 'passwd'],
  ['no JSON', 'look', 'JSON'],
])('what is wrong is named: %s', async (_, text, field) => {
  const path = newPath()
  writeFileSync(path, text)
  await expect(readLook(path, header)).rejects.toMatchObject({
    code: 'look-unreadable',
    details: { name: 'look.json', field },
  })
})

test('a logo that is no image is refused', async () => {
  const path = newPath()
  writeFileSync(path, '{"logo": "kuva.svg"}')
  writeFileSync(join(path, '../kuva.svg'), '<svg/>')
  await expect(readLook(path, () => undefined)).rejects.toMatchObject({ code: 'look-unreadable' })
})
