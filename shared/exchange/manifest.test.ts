import { expect, test } from 'vitest'
import { canRead, canWrite, containerFormat, manifestStart } from './manifest.ts'

const made = { app: '0.1.0', on: '2026-11-21' }
const { major, minor } = containerFormat
const since = (major: number, minor: number) => ({ major, minor, app: '9.0.0' })

test('a version reads and writes what it made itself', () => {
  expect(canRead(manifestStart(made, minor))).toBe(true)
  expect(canWrite(manifestStart(made, minor))).toBe(true)
})

test('a file without anything newer asks for no newer reader', () => {
  expect(manifestStart(made, 0)).toMatchObject({
    minReader: { major, minor: 0 },
    minWriter: { major, minor: 0 },
  })
})

test('a newer minor that asks for no newer reader is read', () => {
  expect(canRead({ format: { major, minor: minor + 7 }, minReader: since(major, minor) })).toBe(
    true,
  )
})

test.each([
  ['a newer major', { major: major + 1, minor: 0 }, since(major, minor)],
  ['a newer minor that needs a newer reader', { major, minor: minor + 1 }, since(major, minor + 1)],
  ['a reader of a newer major', { major, minor }, since(major + 1, 0)],
])('%s is not read', (_, format, minReader) => {
  expect(canRead({ format, minReader })).toBe(false)
})

test('a plan that only newer versions may write can still be read', () => {
  const head = { ...manifestStart(made, minor), minWriter: since(major, minor + 1) }
  expect(canRead(head)).toBe(true)
  expect(canWrite(head)).toBe(false)
})
