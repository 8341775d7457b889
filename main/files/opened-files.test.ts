import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { openedFiles } from './opened-files.ts'

test('only Kertomus and Word files are opened, relative ones from the folder of the caller', () => {
  const args = ['/opt/kertomus', '--flag=a.kertomus', 'oma.kertomus', 'muu.docx', '/tmp/B.KERTOMUS']
  expect(openedFiles(args, '/koti')).toEqual([
    { path: resolve('/koti', 'oma.kertomus') },
    { path: resolve('/koti', 'muu.docx') },
    { path: resolve('/tmp/B.KERTOMUS') },
  ])
})

test('a file on a server is recognised by its path alone', () => {
  for (const path of [
    '\\\\palvelin\\jako\\a.kertomus',
    '//palvelin/jako/a.kertomus',
    '\\/palvelin/jako/a.kertomus',
    '\\\\?\\UNC\\palvelin\\jako\\a.kertomus',
    '\\\\.\\UNC\\palvelin\\jako\\a.kertomus',
    '\\\\?\\GLOBALROOT\\palvelin\\a.kertomus',
  ]) {
    expect(openedFiles([path], '/koti')).toEqual([{ path, host: 'palvelin' }])
  }
})
