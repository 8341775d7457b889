import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { settingsPatch } from '#shared/settings.ts'
import { openSettings } from './settings-file.ts'

const newFolder = () => mkdtempSync(join(tmpdir(), 'kertomus-settings-'))

test('settings survive a restart', async () => {
  const path = join(newFolder(), 'settings.json')
  await openSettings(path).write({ language: 'sv', zoom: 125 })
  expect(openSettings(path).read()).toMatchObject({ language: 'sv', zoom: 125, theme: 'system' })
})

test('one setting leaves the others as they were', async () => {
  const file = openSettings(join(newFolder(), 'settings.json'))
  await file.write({ language: 'sv' })
  await file.write(settingsPatch.parse({ theme: 'dark' }))
  expect(file.read()).toMatchObject({ language: 'sv', theme: 'dark' })
})

test('the last of many quick writes is the one that is kept', async () => {
  const path = join(newFolder(), 'settings.json')
  const file = openSettings(path)
  await Promise.all([100, 110, 120, 130].map((zoom) => file.write({ zoom })))
  expect(openSettings(path).read().zoom).toBe(130)
})

test('a broken file is kept beside and the defaults are used', () => {
  const folder = newFolder()
  const path = join(folder, 'settings.json')
  writeFileSync(path, '{"zoom": 1e9')
  expect(openSettings(path).read()).toMatchObject({ language: 'fi', zoom: 100 })
  expect(readdirSync(folder)).toEqual(['settings.json.broken'])
  expect(readFileSync(`${path}.broken`, 'utf8')).toBe('{"zoom": 1e9')
})
