import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { AppError } from '#shared/errors.ts'
import { openLog } from './log.ts'

function newLog() {
  return openLog(mkdtempSync(join(tmpdir(), 'kertomus-log-')), () => new Date(0))
}

test('each event is one line of JSON', () => {
  const log = newLog()
  log.event('started', { version: '1.0.0' })
  log.event('closed')
  const lines = readFileSync(log.path, 'utf8').trimEnd().split('\n')
  expect(lines.map((line) => JSON.parse(line))).toEqual([
    { at: '1970-01-01T00:00:00.000Z', event: 'started', version: '1.0.0' },
    { at: '1970-01-01T00:00:00.000Z', event: 'closed' },
  ])
})

test('foreign errors leave neither the words of a document nor a path in the log', () => {
  const log = newLog()
  try {
    JSON.parse('salainen teksti')
  } catch (error) {
    log.error('failed', new AppError('file-corrupt', 'part 3 is not JSON', { cause: error }))
  }
  const text = readFileSync(log.path, 'utf8')
  expect(text).toContain('part 3 is not JSON')
  expect(text).toContain('SyntaxError')
  expect(text).toContain('log.test.ts')
  expect(text).not.toContain('salainen')
  expect(text).not.toContain(import.meta.dirname)
})

test('a log grown large makes room and is kept once', () => {
  const log = newLog()
  writeFileSync(log.path, 'x'.repeat(1_100_000))
  const next = openLog(join(log.path, '..'))
  next.event('started')
  expect(readFileSync(next.path, 'utf8').length).toBeLessThan(100)
  expect(readFileSync(`${next.path}.old`, 'utf8')).toHaveLength(1_100_000)
})
