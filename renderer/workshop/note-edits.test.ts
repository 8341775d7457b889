import { expect, test } from 'vitest'
import { noRecords } from '#shared/plan/build.ts'
import type { Records } from '#shared/plan/records.ts'
import { newNote } from '#shared/records/build.ts'
import { moveNote, notesIn, shiftNote } from './note-edits.ts'

const a = newNote('joy', { text: 'a', group: 'young' })
const b = newNote('worry', { text: 'b', group: 'young' })
const c = newNote('joy', { text: 'c', group: 'young' })
const board: Records = { ...noRecords(), notes: [a, b, c] }
const joys = (records: Records) =>
  notesIn(records, { kind: 'joy', group: 'young' }).map(({ text }) => text)

test('a note moves among those of its own cell, and not past the edge', () => {
  expect(joys(shiftNote(board, c.id, -1))).toEqual(['c', 'a'])
  expect(joys(shiftNote(board, a.id, 1))).toEqual(['c', 'a'])
  expect(shiftNote(board, a.id, -1)).toBe(board)
})

test('a note moves to the end of another cell', () => {
  const moved = moveNote(board, b.id, { kind: 'joy' })
  expect(joys(moved)).toEqual(['a', 'c', 'b'])
  expect(notesIn(moved, { kind: 'worry', group: 'young' })).toEqual([])
})
