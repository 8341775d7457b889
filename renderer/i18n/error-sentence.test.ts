import { expect, test } from 'vitest'
import { AppError } from '#shared/errors.ts'
import { translator } from '#shared/i18n/translate.ts'
import { errorSentence } from './error-sentence.ts'

const t = translator('fi')

test('an expected failure reads as a sentence with its details', () => {
  const error = new AppError('file-not-found', 'ENOENT', { details: { name: 'a.kertomus' } })
  expect(errorSentence(t, error)).toBe('Tiedostoa ”a.kertomus” ei löydy.')
})

test('a detail that is missing does not become a second error', () => {
  expect(errorSentence(t, new AppError('file-not-found', 'ENOENT'))).toContain('”–”')
})

test('a bug says that saved text is safe and hides its own words', () => {
  expect(errorSentence(t, new TypeError('x is undefined'))).toContain(
    'Tallennettu teksti on tallessa',
  )
})
