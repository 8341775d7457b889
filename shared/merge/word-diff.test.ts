import fc from 'fast-check'
import { expect, test } from 'vitest'
import { wordDiff } from './word-diff.ts'

test('a changed number is one word taken out and one put in', () => {
  expect(wordDiff('Määrä väheni 2 % vuodessa.', 'Määrä väheni 3 % vuodessa.')).toEqual([
    { text: 'Määrä väheni ', change: 'same' },
    { text: '2', change: 'removed' },
    { text: '3', change: 'added' },
    { text: ' % vuodessa.', change: 'same' },
  ])
})

test('the segments make up both texts', () => {
  const words = fc
    .array(fc.constantFrom('kunta', ' ', ', ', 'äö', '2', '%', '\n'))
    .map((all) => all.join(''))
  fc.assert(
    fc.property(words, words, (before, after) => {
      const segments = wordDiff(before, after)
      const without = (change: string) =>
        segments.flatMap((one) => (one.change === change ? [] : one.text)).join('')
      expect([without('added'), without('removed')]).toEqual([before, after])
    }),
  )
})
