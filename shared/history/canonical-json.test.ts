import canonicalize from 'canonicalize'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { canonicalJson } from './canonical-json.ts'

test('the form is that of RFC 8785', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(canonicalJson(value)).toBe(canonicalize(value))
    }),
  )
})

test('the order of fields and fields without a value make no difference', () => {
  expect(canonicalJson({ b: 1, a: [{ d: undefined, c: 'ä' }] })).toBe('{"a":[{"c":"ä"}],"b":1}')
})

test('half an emoji survives', () => {
  expect(JSON.parse(canonicalJson(['\ud83d']))).toEqual(['\ud83d'])
})
