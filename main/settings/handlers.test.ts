import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { appHandlers, type Desktop } from './handlers.ts'
import { openSettings } from './settings-file.ts'

/** Handlers on a desktop that only takes down what it was asked to do. */
function desk(isUnsafeConfirmed = true) {
  const asked: unknown[] = []
  const desktop: Desktop = {
    info: { version: '0.1.0', electron: '45.4.1', platform: 'win32' },
    openExternal: async (url) => void asked.push(['open', url]),
    confirmUnsafeLink: async (host) => {
      asked.push(['confirm', host])
      return isUnsafeConfirmed
    },
    paste: (plain) => asked.push(['paste', plain]),
    revealLog: () => asked.push('log'),
    closeWindow: () => asked.push('close'),
    stayOpen: () => asked.push('stay'),
    showsView: (view) => asked.push(['view', view]),
    settingsChanged: (settings) => asked.push(['settings', settings]),
  }
  const file = openSettings(join(mkdtempSync(join(tmpdir(), 'kertomus-app-')), 'settings.json'))
  return { handlers: appHandlers(file, desktop), asked }
}

test('secure links and mail addresses open in the browser of the user', async () => {
  const { handlers, asked } = desk()
  for (const url of ['https://thl.fi/hyte?a=1#b', 'mailto:kirjaamo@koivuranta.example']) {
    await handlers['app.openLink']({ url })
  }
  expect(asked).toEqual([
    ['open', 'https://thl.fi/hyte?a=1#b'],
    ['open', 'mailto:kirjaamo@koivuranta.example'],
  ])
})

test('an unencrypted page opens only when the user says so', async () => {
  const yes = desk(true)
  await yes.handlers['app.openLink']({ url: 'http://vanha.example/sivu' })
  expect(yes.asked).toEqual([
    ['confirm', 'vanha.example'],
    ['open', 'http://vanha.example/sivu'],
  ])
  const no = desk(false)
  await no.handlers['app.openLink']({ url: 'http://vanha.example/sivu' })
  expect(no.asked).toEqual([['confirm', 'vanha.example']])
})

test('nothing else is ever handed to the system', async () => {
  const { handlers, asked } = desk()
  for (const url of [
    'file:///etc/passwd',
    'javascript:alert(1)',
    'data:text/html,x',
    '\\\\palvelin\\jako',
    'smb://palvelin/jako',
    'ms-msdt:/id',
    'search-ms:query=x',
    'https://',
    'C:\\Windows\\System32\\calc.exe',
    '',
  ]) {
    await expect(handlers['app.openLink']({ url })).rejects.toMatchObject({
      code: 'invalid-request',
    })
  }
  expect(asked).toEqual([])
})

test('a change of settings is answered with all of them and told to the desktop', async () => {
  const { handlers, asked } = desk()
  const settings = await handlers['settings.write']({ language: 'sv' })
  expect(settings).toMatchObject({ language: 'sv', zoom: 100 })
  expect(asked).toEqual([['settings', settings]])
  expect(handlers['settings.read']()).toEqual(settings)
})
