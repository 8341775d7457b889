import fc from 'fast-check'
import { JSDOM } from 'jsdom'
import { expect, test } from 'vitest'
import { element, text } from './write-html.ts'

/** What HTML keeps as it is: no control characters, no lone halves, no carriage returns. */
const words = fc
  .string({ unit: 'binary' })
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones HTML does not hold
  .map((string) => string.replace(/[\u0000-\u0008\u000b-\u001f\u007f\ufffe\uffff]/g, ''))

test('any words are read back as they were, as text and as an attribute', () => {
  const { document } = new JSDOM().window
  fc.assert(
    fc.property(words, (string) => {
      document.body.innerHTML = element('p', { title: string }, [text(string)])
      const [paragraph] = document.body.children
      expect(paragraph?.textContent).toBe(string)
      expect(paragraph?.getAttribute('title')).toBe(string)
      expect(document.body.children).toHaveLength(1)
    }),
  )
})

test('an attribute that is false or unknown is left out', () => {
  expect(element('ol', { start: undefined, reversed: false, inert: true }, [])).toBe(
    '<ol inert></ol>',
  )
})
