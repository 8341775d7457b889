import { expect, test } from 'vitest'
import { wordDiff } from '#shared/merge/word-diff.ts'
import { changedLines } from './changed-lines.ts'

const shown = (before: string, after: string) =>
  changedLines(wordDiff(before, after))
    .map(({ text, change }) => (change === 'same' ? text : `[${text}]`))
    .join('')

test('a paragraph is shown whole', () => {
  expect(shown('Kunta tukee kyliä.', 'Kunta auttaa kyliä.')).toBe('Kunta [tukee][auttaa] kyliä.')
})

test('of a table its name and the cells that changed are shown, with a sign for the others', () => {
  expect(shown('a\nb\nc\nd\ne', 'a\nb\nx\nd\ne')).toBe('a\n…\n[c][x]\n…')
  expect(shown('a\nb\nc', 'x\nb\nc')).toBe('[a][x]\n…')
})

test('what is new or gone is shown line by line', () => {
  expect(shown('', 'a\nb')).toBe('[a]\n[b]')
})
